package claimgraph.check;

import claimgraph.claim.Evidence;
import claimgraph.claim.Source;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedRow;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be proved about evidence without the article (level 0 of data-model 7): length of the phrase, offsets that
 * fit it, places inside the source, and agreement of phrases that overlap.
 */
final class EvidenceRules {

    static final int MOST_WORDS = 12;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Source source;
    private final Problems problems;
    private final Map<Evidence, SeedRow> places = new TreeMap<>();

    EvidenceRules(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The evidence of a row, or null when something about it is wrong. */
    @Nullable
    Evidence read(Cells cells, SeedRow row) {
        String quote = cells.required("quote");
        long start = cells.number("start");
        long end = cells.number("end");
        if (quote == null) {
            return null;
        }
        boolean fits = isShort(cells, quote);
        if (start < 0 || end < 0 || !isInside(cells, start, end) || !isAsLong(cells, quote, start, end) || !fits) {
            return null;
        }
        Evidence evidence = new Evidence(source.id(), (int) start, (int) end, quote);
        places.putIfAbsent(evidence, row);
        return evidence;
    }

    private static boolean isShort(Cells cells, String quote) {
        int words = SPACE.split(quote.strip()).length;
        if (words > MOST_WORDS) {
            cells.wrong(
                    ProblemCode.QUOTE_TOO_LONG,
                    "quote",
                    "The phrase has " + words + " words. Cite at most " + MOST_WORDS
                            + "; a claim that needs two places takes a second row with ^ as value.");
        }
        return words <= MOST_WORDS;
    }

    private boolean isInside(Cells cells, long start, long end) {
        if (end <= start) {
            cells.wrong(
                    ProblemCode.OFFSET_OUT_OF_RANGE,
                    "end",
                    "\"" + end + "\" is not behind start \"" + start + "\". end is one past the last character.");
            return false;
        }
        if (source.chars() >= 0 && end > source.chars()) {
            cells.wrong(
                    ProblemCode.OFFSET_OUT_OF_RANGE,
                    "end",
                    "\"" + end + "\" lies outside the source, which has " + source.chars() + " characters.");
            return false;
        }
        return true;
    }

    private static boolean isAsLong(Cells cells, String quote, long start, long end) {
        int length = quote.codePointCount(0, quote.length());
        if (length == end - start) {
            return true;
        }
        String hint = quote.length() == end - start
                ? " The offsets seem to count UTF-16 units; count code points."
                : " Run claimgraph annotate fill to compute them.";
        cells.wrong(
                ProblemCode.QUOTE_MISMATCH,
                "end",
                "The phrase \"" + quote + "\" has " + length + " characters, but end - start is " + (end - start) + "."
                        + hint);
        return false;
    }

    /** Phrases of one source that overlap must agree character by character. */
    void checkOverlaps() {
        Map<Integer, Integer> characters = new TreeMap<>();
        places.forEach((evidence, row) -> {
            int[] points = evidence.quote().codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                Integer earlier = characters.putIfAbsent(evidence.start() + i, points[i]);
                if (earlier != null && earlier != points[i]) {
                    problems.add(
                            ProblemCode.QUOTE_OVERLAP,
                            row.at("quote"),
                            "The phrase \"" + evidence.quote() + "\" has another character at "
                                    + (evidence.start() + i)
                                    + " than a phrase that overlaps it. One of the two offsets is wrong.");
                    return;
                }
            }
        });
    }
}
