package claimgraph.pipeline;

import claimgraph.claim.Claims;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Verdict;
import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Ontology;
import claimgraph.weigh.Weighed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything one run of the pipeline made.
 */
public record PipelineResult(Ontology ontology, Claims claims, Weighed weighed, ClaimGraph graph) {

    /** One for each question that has a claim. */
    public List<Verdict> verdicts() {
        return weighed.verdicts();
    }

    /** Verdicts that hold several properties of one thing side by side. */
    public List<Verdict> across() {
        return weighed.across();
    }

    public List<Reconciliation> reconciliations() {
        return weighed.reconciliations();
    }

    /** The line of each claim's row in its seed file, by the claim's id; lines move, so they are not in the graph. */
    public Map<String, Long> lines() {
        return lines(claims);
    }

    static Map<String, Long> lines(Claims claims) {
        return claims.claims().stream()
                .collect(Collectors.toMap(
                        claim -> claim.id().toString(), claim -> claim.row().line()));
    }
}
