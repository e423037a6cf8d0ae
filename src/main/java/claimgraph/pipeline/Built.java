package claimgraph.pipeline;

import claimgraph.claim.Claims;
import claimgraph.claim.Clash;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Verdict;
import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Ontology;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything one run of the pipeline made.
 *
 * @param verdicts one for each question that has a claim
 * @param across verdicts that hold several properties of one thing side by side
 * @param clashes of claims with linked records
 */
public record Built(
        Ontology ontology,
        Claims claims,
        List<Verdict> verdicts,
        List<Verdict> across,
        List<Reconciliation> reconciliations,
        List<Clash> clashes,
        ClaimGraph graph) {

    /** The line of each claim's row in its seed file, by the claim's id; lines move, so they are not in the graph. */
    public Map<String, Long> lines() {
        return claims.claims().stream()
                .collect(Collectors.toMap(
                        claim -> claim.id().toString(), claim -> claim.row().line()));
    }
}
