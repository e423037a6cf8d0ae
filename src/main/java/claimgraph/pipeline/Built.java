package claimgraph.pipeline;

import claimgraph.claim.Claims;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Verdict;
import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Ontology;
import java.util.List;

/** Everything one run of the pipeline made. */
public record Built(
        Ontology ontology,
        Claims claims,
        List<Verdict> verdicts,
        List<Reconciliation> reconciliations,
        ClaimGraph graph) {}
