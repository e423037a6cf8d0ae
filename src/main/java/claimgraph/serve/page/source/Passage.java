package claimgraph.serve.page.source;

import claimgraph.serve.page.claim.EvidenceCard;
import claimgraph.serve.page.read.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A piece of a source around a phrase, with every phrase in it marked. Phrases overlap, so the text is cut wherever one
 * begins or ends.
 *
 * @param clippedStart whether the source goes on before it
 * @param clippedEnd whether the source goes on behind it
 */
public record Passage(List<Piece> pieces, boolean clippedStart, boolean clippedEnd) {
    private static final int AROUND = 200;
    private static final int TO_WORD = 20;

    /**
     * Text without a boundary inside.
     *
     * @param focus whether it belongs to the phrase the passage is about
     * @param phrase the shortest other phrase it belongs to; none or one
     */
    public record Piece(String text, boolean focus, List<Link> phrase) {}

    static Passage around(int start, int end, String text, List<EvidenceCard> phrases) {
        int length = text.codePointCount(0, text.length());
        int from = wordStart(text, Math.max(0, Math.min(start, length) - AROUND));
        int to = wordEnd(text, Math.min(length, end + AROUND), length);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        add(cuts, start, from, to);
        add(cuts, end, from, to);
        for (EvidenceCard phrase : phrases) {
            add(cuts, phrase.start(), from, to);
            add(cuts, phrase.end(), from, to);
        }
        List<Piece> pieces = new ArrayList<>();
        int left = from;
        for (int right : cuts.tailSet(from, false)) {
            pieces.add(piece(text, left, right, start <= left && right <= end, phrases));
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

    private static int wordStart(String text, int place) {
        for (int i = place; i > Math.max(0, place - TO_WORD); i--) {
            if (Character.isWhitespace(text.codePointAt(text.offsetByCodePoints(0, i - 1)))) {
                return i;
            }
        }
        return Math.max(0, place < TO_WORD ? 0 : place);
    }

    private static int wordEnd(String text, int place, int length) {
        for (int i = place; i < Math.min(length, place + TO_WORD); i++) {
            if (Character.isWhitespace(text.codePointAt(text.offsetByCodePoints(0, i)))) {
                return i;
            }
        }
        return length - place < TO_WORD ? length : place;
    }
}
