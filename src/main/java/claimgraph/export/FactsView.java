package claimgraph.export;

import claimgraph.dataset.ClaimGraph;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Best values only: the facts, the entities, the quantities that facts have, and what entities are elsewhere. Not who
 * judged those links, and not what follows from the facts, which would give every value once more for each super-property.
 */
final class FactsView {

    private FactsView() {}

    static DatasetGraph of(ClaimGraph graph) {
        DatasetGraph view = DatasetGraphFactory.createGeneral();
        graph.namespaces().prefixes().forEach((prefix, iri) -> view.prefixes().add(prefix, iri));
        Set<Node> values = new HashSet<>();
        for (String name : new String[] {"facts", "entities", "links"}) {
            Iterator<Triple> triples = graph(graph, name).find();
            while (triples.hasNext()) {
                Triple triple = triples.next();
                if (name.equals("links")
                        && !triple.getSubject()
                                .getURI()
                                .startsWith(graph.namespaces().entity())) {
                    continue;
                }
                values.add(triple.getObject());
                view.getDefaultGraph().add(triple);
            }
        }
        graph(graph, "values")
                .find()
                .filterKeep(triple -> values.contains(triple.getSubject()))
                .forEachRemaining(triple -> view.getDefaultGraph().add(triple));
        return view;
    }

    private static Graph graph(ClaimGraph graph, String name) {
        return graph.dataset().getGraph(NodeFactory.createURI(graph.namespaces().graph() + name));
    }
}
