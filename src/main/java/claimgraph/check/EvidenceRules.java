package claimgraph.check;

import claimgraph.claim.Evidence;
import claimgraph.claim.Source;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be proved about evidence without the article (level 0 of data-model 7): length of the phrase, offsets that
 * fit it, places inside the source, and agreement of phrases that overlap.
 */
final class EvidenceRules {

    static final int MOST_WORDS = 12;

    /** Twelve words of any language; a phrase longer than this is a sentence without spaces. */
    private static final int MOST_CHARACTERS = 300;

    /** A phrase and the row that cites it. */
    private record Place(Evidence evidence, SeedRow row) {}

    private final Source source;
    private final Problems problems;
    private final List<Place> places = new ArrayList<>();

    EvidenceRules(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The evidence of a row, or null when something about it is wrong. */
    @Nullable
    Evidence read(Cells cells, SeedRow row) {
        String quote = cells.required("quote");
        String length = source.chars() < 0 ? "" : " The source has " + source.chars() + " characters.";
        int start = cells.number("start", length);
        int end = cells.number("end", length);
        boolean fits = quote != null && isShort(cells, quote);
        boolean inside = start >= 0 && end >= 0 && isInside(cells, start, end, length);
        if (quote == null || !inside || !isAsLong(cells, quote, start, end) || !fits) {
            return null;
        }
        Evidence evidence = new Evidence(source.id(), start, end, quote);
        places.add(new Place(evidence, row));
        return evidence;
    }

    private static boolean isShort(Cells cells, String quote) {
        int words = words(quote);
        int characters = quote.codePointCount(0, quote.length());
        if (words <= MOST_WORDS && characters <= MOST_CHARACTERS) {
            return true;
        }
        cells.wrong(
                ProblemCode.QUOTE_TOO_LONG,
                "quote",
                "The phrase has " + (words > MOST_WORDS ? words + " words" : characters + " characters")
                        + ". Cite at most " + MOST_WORDS
                        + " words; a claim that needs two places takes a second row with ^"
                        + " as value.");
        return false;
    }

    private static int words(String quote) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < quote.length(); i++) {
            boolean space = isSpace(quote.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** White space of ASCII, and what Unicode calls a separator; none of them needs a pair of surrogates. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c > '~' && Character.isSpaceChar(c));
    }

    private boolean isInside(Cells cells, int start, int end, String length) {
        if (end <= start) {
            cells.wrong(
                    ProblemCode.OFFSET_OUT_OF_RANGE,
                    "end",
                    Shown.quoted(cells.text("end")) + " is not behind start " + Shown.quoted(cells.text("start"))
                            + ". Write the place behind the last character." + length);
            return false;
        }
        if (source.chars() >= 0 && end > source.chars()) {
            cells.wrong(
                    ProblemCode.OFFSET_OUT_OF_RANGE,
                    "end",
                    Shown.quoted(cells.text("end")) + " lies behind the end of the source, which has " + source.chars()
                            + " characters. Count again, in code points.");
            return false;
        }
        return true;
    }

    private static boolean isAsLong(Cells cells, String quote, int start, int end) {
        int length = quote.codePointCount(0, quote.length());
        if (length == end - start) {
            return true;
        }
        String hint = quote.length() == end - start
                ? " The offsets seem to count UTF-16 units, in which an emoji is two; count code points."
                : " If start is right, end is " + (start + length) + ".";
        cells.wrong(
                ProblemCode.QUOTE_MISMATCH,
                "end",
                "The phrase " + Shown.quoted(quote) + " has " + length + " characters, but end - start is "
                        + (end - start) + "." + hint);
        return false;
    }

    /** Phrases of one source that overlap must agree character by character; looks at them from left to right. */
    void checkOverlaps() {
        places.sort(Comparator.comparing(Place::evidence)
                .thenComparingLong(place -> place.row().line()));
        int[] text = {};
        Place holder = null;
        for (Place place : places) {
            int[] points = place.evidence().quote().codePoints().toArray();
            if (holder == null || place.evidence().start() >= holder.evidence().end()) {
                holder = place;
                text = points;
                continue;
            }
            int shift = place.evidence().start() - holder.evidence().start();
            int common = Math.min(text.length - shift, points.length);
            int odd = Arrays.mismatch(text, shift, shift + common, points, 0, common);
            if (odd >= 0) {
                disagree(place, holder, odd);
            } else if (place.evidence().end() > holder.evidence().end()) {
                holder = place;
                text = points;
            }
        }
    }

    private void disagree(Place place, Place other, int odd) {
        problems.add(
                ProblemCode.QUOTE_OVERLAP,
                place.row().at("quote"),
                "The phrase " + Shown.quoted(place.evidence().quote()) + " overlaps "
                        + Shown.quoted(other.evidence().quote()) + " of line "
                        + other.row().line() + ", but they differ at character "
                        + (place.evidence().start() + odd) + " of the source. Mend the offsets of one of them.");
    }
}
