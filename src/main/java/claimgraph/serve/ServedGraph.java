package claimgraph.serve;

import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.CompetencyQuestion;
import claimgraph.ontology.Namespaces;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What is served: a dataset that does not change any more, and what goes with it.
 *
 * @param dataset its default graph holds everything
 * @param hash of the content; the same content has the same hash, so that a client can keep answers
 */
public record ServedGraph(
        DatasetGraph dataset, Namespaces namespaces, String hash, List<CompetencyQuestion> questions) {
    public ServedGraph {
        questions = List.copyOf(questions);
    }

    public static ServedGraph of(ClaimGraph graph, List<CompetencyQuestion> questions) {
        return new ServedGraph(graph.dataset(), graph.namespaces(), graph.hash(), questions);
    }
}
