package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.EvidenceCard;
import claimgraph.serve.page.thing.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The passage of a source that shows whom an excerpt is about, with every excerpt in it marked. Excerpts overlap, so the
 * text is cut wherever one begins or ends.
 *
 * @param clippedStart whether the source goes on before it
 * @param clippedEnd whether the source goes on behind it
 */
public record Passage(List<Piece> pieces, boolean clippedStart, boolean clippedEnd) {

    /**
     * Text without a boundary inside.
     *
     * @param focus whether it belongs to the excerpt the passage is about
     * @param phrase the shortest other excerpt it belongs to; none or one
     */
    public record Piece(String text, boolean focus, List<Link> phrase) {}

    static Passage of(EvidenceCard excerpt, String text, List<EvidenceCard> phrases) {
        int length = text.codePointCount(0, text.length());
        int from = Math.min(excerpt.passageStart(), length);
        int to = Math.max(from, Math.min(excerpt.passageEnd(), length));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        add(cuts, excerpt.start(), from, to);
        add(cuts, excerpt.end(), from, to);
        for (EvidenceCard phrase : phrases) {
            add(cuts, phrase.start(), from, to);
            add(cuts, phrase.end(), from, to);
        }
        List<Piece> pieces = new ArrayList<>();
        int left = from;
        for (int right : cuts.tailSet(from, false)) {
            pieces.add(piece(text, left, right, excerpt.start() <= left && right <= excerpt.end(), phrases));
            left = right;
        }
        return new Passage(pieces, from > 0, to < length);
    }

    private static Piece piece(String text, int from, int to, boolean focus, List<EvidenceCard> phrases) {
        Optional<EvidenceCard> shortest = phrases.stream()
                .filter(phrase -> phrase.start() <= from && to <= phrase.end())
                .min(Comparator.comparingInt(phrase -> phrase.end() - phrase.start()));
        return new Piece(
                slice(text, from, to),
                focus,
                focus ? List.of() : shortest.map(EvidenceCard::self).stream().toList());
    }

    private static void add(TreeSet<Integer> cuts, int place, int from, int to) {
        if (from < place && place < to) {
            cuts.add(place);
        }
    }

    /** Places count code points. */
    private static String slice(String text, int from, int to) {
        int begin = text.offsetByCodePoints(0, from);
        return text.substring(begin, text.offsetByCodePoints(begin, to - from));
    }
}
