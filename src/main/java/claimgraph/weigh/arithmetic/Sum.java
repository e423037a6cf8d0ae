package claimgraph.weigh.arithmetic;

import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.weigh.context.AgreeingClaims;
import java.util.ArrayList;
import java.util.List;

/**
 * One identity held against one choice of claims.
 *
 * @param parts the claims that state each part
 * @param whole the claims that state the whole
 * @param ofTimes whether dates should give a duration or another date
 */
public record Sum(Reconciliation reconciliation, List<AgreeingClaims> parts, AgreeingClaims whole, boolean ofTimes) {
    public Sum {
        parts = List.copyOf(parts);
    }

    public boolean fails() {
        return reconciliation.outcome() == Outcome.FAILS;
    }

    /** The parts, then the whole. */
    public List<AgreeingClaims> figures() {
        List<AgreeingClaims> figures = new ArrayList<>(parts);
        figures.add(whole);
        return figures;
    }
}
