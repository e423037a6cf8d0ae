package claimgraph.pipeline;

import claimgraph.claim.Claims;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Verdict;
import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Ontology;
import java.util.List;

/**
 * Everything one run of the pipeline made.
 *
 * @param verdicts one for each question that has a claim
 * @param across verdicts that hold several properties of one thing side by side
 */
public record Built(
        Ontology ontology,
        Claims claims,
        List<Verdict> verdicts,
        List<Verdict> across,
        List<Reconciliation> reconciliations,
        ClaimGraph graph) {}
