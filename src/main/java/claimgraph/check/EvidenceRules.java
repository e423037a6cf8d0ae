package claimgraph.check;

import claimgraph.claim.Evidence;
import claimgraph.claim.Quoting;
import claimgraph.claim.Source;
import claimgraph.claim.TextEvidence;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be proved about evidence without the article (level 0 of docs/data-model.md, Claims and evidence): length of the excerpt, offsets that
 * fit it, places inside the source, an excerpt inside its passage, agreement of excerpts that overlap, and how much of
 * the source they give back.
 */
final class EvidenceRules {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** A place and the row that cites it. */
    private record Place(TextEvidence evidence, SeedRow row) {}

    private final Source source;
    private final Problems problems;
    private final List<Place> places = new ArrayList<>();

    EvidenceRules(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The evidence of a row whose excerpt may have so many words, or null when something about it is wrong. */
    @Nullable
    Evidence read(Cells cells, SeedRow row, int mostWords) {
        String quote = cells.required("quote");
        String length = source.chars() < 0 ? "" : " The source has " + source.chars() + " characters.";
        int start = cells.number("start", length);
        int end = cells.number("end", length);
        boolean fits = quote != null && isShort(cells, "quote", quote, mostWords);
        boolean inside = start >= 0 && end >= 0 && isInside(cells, "start", start, "end", end, length);
        boolean asLong = quote != null && inside && isAsLong(cells, quote, start, end);
        fits &= isShort(cells, "subject_text", cells.text("subject_text"), Quoting.EXCERPT_WORDS);
        TextEvidence.Passage passage = passage(cells, length);
        if (quote == null || !inside || !asLong || !fits || passage == null || !holds(cells, passage, start, end)) {
            return null;
        }
        TextEvidence evidence = new TextEvidence(source.id(), start, end, quote, passage);
        places.add(new Place(evidence, row));
        return evidence;
    }

    private TextEvidence.@Nullable Passage passage(Cells cells, String length) {
        int start = cells.number("passage_start", length);
        int end = cells.number("passage_end", length);
        String hash = cells.required("passage_sha256");
        if (hash != null && !HASH.matcher(hash).matches()) {
            cells.wrong(
                    ProblemCode.INVALID_HASH,
                    "passage_sha256",
                    Shown.quoted(hash)
                            + " is not 64 lower-case hexadecimal digits. Write the SHA-256 of the passage, or"
                            + " let claimgraph annotate fill do it.");
            return null;
        }
        if (hash == null
                || start < 0
                || end < 0
                || !isInside(cells, "passage_start", start, "passage_end", end, length)) {
            return null;
        }
        int most = Quoting.PASSAGE_WORDS * Quoting.CHARACTERS_OF_A_WORD;
        if (end - start > most) {
            cells.wrong(
                    ProblemCode.PASSAGE_TOO_LONG,
                    "passage_end",
                    "The passage has " + (end - start) + " characters. Choose the sentence or two that show subject and"
                            + " value: at most " + Quoting.PASSAGE_WORDS + " words, and never more than " + most
                            + " characters.");
            return null;
        }
        return new TextEvidence.Passage(start, end, hash);
    }

    private static boolean holds(Cells cells, TextEvidence.Passage passage, int start, int end) {
        if (passage.holds(start, end)) {
            return true;
        }
        cells.wrong(
                ProblemCode.OUTSIDE_PASSAGE,
                "passage_start",
                "The excerpt stands at " + start + "-" + end + ", outside its passage " + passage.place()
                        + ". Let the passage begin at " + Math.min(start, passage.start()) + " or before and end at "
                        + Math.max(end, passage.end()) + " or behind, or mend the offsets of the excerpt.");
        return false;
    }

    private static boolean isShort(Cells cells, String column, String quote, int most) {
        int words = Quoting.words(quote);
        int characters = quote.codePointCount(0, quote.length());
        if (words <= most && characters <= most * Quoting.CHARACTERS_OF_A_WORD) {
            return true;
        }
        cells.wrong(
                ProblemCode.QUOTE_TOO_LONG,
                column,
                "It has " + (words > most ? words + " words" : characters + " characters") + ". Give back at most "
                        + most + " words"
                        + (most == Quoting.OWN_TEXT_WORDS ? " where the value is text of our own" : "")
                        + "; the passage shows the rest to whoever holds the text.");
        return false;
    }

    private boolean isInside(Cells cells, String first, int start, String last, int end, String length) {
        if (end <= start) {
            cells.wrong(
                    ProblemCode.OFFSET_OUT_OF_RANGE,
                    last,
                    Shown.quoted(cells.text(last)) + " is not behind " + first + " " + Shown.quoted(cells.text(first))
                            + ". Write the place behind the last character." + length);
            return false;
        }
        if (source.chars() >= 0 && end > source.chars()) {
            cells.wrong(
                    ProblemCode.OFFSET_OUT_OF_RANGE,
                    last,
                    Shown.quoted(cells.text(last)) + " lies behind the end of the source, which has " + source.chars()
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
                "The excerpt " + Shown.quoted(quote) + " has " + length + " characters, but end - start is "
                        + (end - start) + "." + hint);
        return false;
    }

    /** Excerpts of one source that overlap must agree character by character; looks at them from left to right. */
    void checkOverlaps() {
        places.sort(Comparator.comparing((Place place) -> place.evidence())
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

    /** More than the share is a copy of the article in pieces. */
    void checkShare(Location file) {
        double share = source.quotedShare(
                places.stream().<Evidence>map(Place::evidence).toList());
        if (share > Quoting.SHARE) {
            problems.add(
                    ProblemCode.QUOTED_TOO_MUCH,
                    file.column("quote"),
                    String.format(
                            Locale.ROOT,
                            "The excerpts of %s give back %.1f %% of its %d characters, and at most %.0f %% may be."
                                    + " Shorten the longest to the words that give the value.",
                            source.id(),
                            100 * share,
                            source.chars(),
                            100 * Quoting.SHARE));
        }
    }

    private void disagree(Place place, Place other, int odd) {
        problems.add(
                ProblemCode.QUOTE_OVERLAP,
                place.row().at("quote"),
                "The excerpt " + Shown.quoted(place.evidence().quote()) + " overlaps "
                        + Shown.quoted(other.evidence().quote()) + " of line "
                        + other.row().line() + ", but they differ at character "
                        + (place.evidence().start() + odd) + " of the source. Mend the offsets of one of them.");
    }
}
