package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.EvidenceCard;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where in a file its claims lie: the file from left to right in equal slices, and how many excerpts begin in each.
 *
 * @param width of the drawing in its own units
 */
public record Strip(List<Slice> slices, int width) {
    private static final int SLICES = 120;
    private static final int UNIT = 8;
    private static final int HEIGHT = 40;

    /** One slice; {@code y} and {@code height} in a drawing 40 high. */
    public record Slice(int x, int y, int height, int count, int start) {}

    static Strip of(List<EvidenceCard> phrases, int length) {
        int[] counts = new int[SLICES];
        for (EvidenceCard phrase : phrases) {
            counts[Math.min(SLICES - 1, (int) ((long) phrase.start() * SLICES / Math.max(1, length)))]++;
        }
        int most = Math.max(1, java.util.Arrays.stream(counts).max().orElse(1));
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < SLICES; i++) {
            if (counts[i] > 0) {
                int height = Math.max(3, HEIGHT * counts[i] / most);
                slices.add(new Slice(i * UNIT, HEIGHT - height, height, counts[i], (int) ((long) i * length / SLICES)));
            }
        }
        return new Strip(slices, SLICES * UNIT);
    }

    /** How much of the file some excerpt covers, in percent. */
    static long cited(List<EvidenceCard> phrases, int length) {
        BitSet covered = new BitSet(length);
        phrases.forEach(phrase -> covered.set(phrase.start(), Math.max(phrase.start(), phrase.end())));
        return Math.round(100.0 * covered.cardinality() / Math.max(1, length));
    }
}
