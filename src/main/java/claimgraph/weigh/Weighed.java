package claimgraph.weigh;

import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Verdict;
import java.util.List;

/**
 * What weighing said of all claims.
 *
 * @param verdicts one for each question that has a claim, in the order of the questions
 * @param across verdicts that hold several properties of one thing side by side
 * @param reconciliations arithmetic identities held against the claims
 */
public record Weighed(List<Verdict> verdicts, List<Verdict> across, List<Reconciliation> reconciliations) {
    public Weighed {
        verdicts = List.copyOf(verdicts);
        across = List.copyOf(across);
        reconciliations = List.copyOf(reconciliations);
    }
}
