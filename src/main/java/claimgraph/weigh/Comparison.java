package claimgraph.weigh;

import claimgraph.claim.Clash;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Relation;
import java.util.List;

/**
 * What was found by holding claims on different questions, and records of others, against one another.
 *
 * @param reconciliations arithmetic identities held against the claims
 * @param relations between claims on different questions
 * @param clashes of claims with linked records
 */
public record Comparison(List<Reconciliation> reconciliations, List<Relation> relations, List<Clash> clashes) {
    public Comparison {
        reconciliations = List.copyOf(reconciliations);
        relations = List.copyOf(relations);
        clashes = List.copyOf(clashes);
    }
}
