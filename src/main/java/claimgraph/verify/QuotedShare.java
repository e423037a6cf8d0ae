package claimgraph.verify;

import claimgraph.claim.Evidence;
import java.util.BitSet;
import java.util.Collection;

/** How much of a source its evidence repeats, for the copyright guard: reported, not limited. */
public final class QuotedShare {

    private QuotedShare() {}

    /** Code points that stand in at least one phrase, as a share of all; 0 for a source without characters. */
    public static double of(Collection<Evidence> evidence, long chars) {
        BitSet covered = new BitSet();
        evidence.forEach(phrase -> covered.set(phrase.start(), phrase.end()));
        return chars <= 0 ? 0 : (double) covered.cardinality() / chars;
    }
}
