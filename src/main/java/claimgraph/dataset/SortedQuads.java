package claimgraph.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/** The quads of the named graphs in one order: graph, subject, rdf:type first, predicate, object. Each quad once. */
final class SortedQuads {

    private static final Comparator<Node> TYPE_FIRST = Comparator.comparing(
                    (Node predicate) -> !predicate.equals(RDF.type.asNode()))
            .thenComparing(NodeCmp::compareRDFTerms);

    static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getPredicate, TYPE_FIRST)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private SortedQuads() {}

    static List<Quad> of(DatasetGraph dataset, Predicate<Node> graphs) {
        List<Quad> quads = new ArrayList<>();
        Iterator<Quad> all = dataset.find();
        while (all.hasNext()) {
            Quad quad = all.next();
            if (!quad.isDefaultGraph() && graphs.test(quad.getGraph())) {
                quads.add(quad);
            }
        }
        quads.sort(ORDER);
        return quads;
    }

    /** The triples of all named graphs together, each once, by subject. */
    static List<Quad> merged(DatasetGraph dataset) {
        List<Quad> triples = new ArrayList<>();
        dataset.getDefaultGraph()
                .find()
                .forEachRemaining(triple -> triples.add(Quad.create(Quad.defaultGraphIRI, triple)));
        triples.sort(ORDER);
        return triples;
    }
}
