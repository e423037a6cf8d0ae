package claimgraph.dataset;

import claimgraph.ontology.Ontology;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What RDFS says follows from entities and facts: super-classes, super-properties, domains and ranges. Claims are never
 * reasoned over, since they contradict one another (data-model 4.10).
 */
final class Inference {

    private Inference() {}

    static void infer(Ontology ontology, Graph entities, Graph facts, Consumer<Triple> inferred) {
        Graph stated = GraphFactory.createDefaultGraph();
        entities.find().forEachRemaining(stated::add);
        facts.find().forEachRemaining(stated::add);
        RDFSFactory.graphRDFS(stated, ontology.terms())
                .find()
                .filterDrop(
                        triple -> stated.contains(triple) || triple.getSubject().isLiteral())
                .forEachRemaining(inferred);
    }
}
