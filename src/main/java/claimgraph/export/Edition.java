package claimgraph.export;

import claimgraph.claim.Claims;
import claimgraph.claim.verdict.Verdict;
import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Ontology;
import claimgraph.rdf.IriMinter;
import java.util.List;

/**
 * What every export is made from: one build of the graph, and the records behind it.
 *
 * @param verdicts one for each question that has a claim; every claim is a candidate of exactly one
 * @param version of the program, {@code 0.1.0}
 */
public record Edition(Ontology ontology, Claims claims, List<Verdict> verdicts, ClaimGraph graph, String version) {

    public Edition {
        verdicts = List.copyOf(verdicts);
    }

    public IriMinter iris() {
        return new IriMinter(ontology.namespaces(), ontology.catalogue());
    }

    public Labels labels() {
        return new Labels(ontology.catalogue(), claims.entities());
    }
}
