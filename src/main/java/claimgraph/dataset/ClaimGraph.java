package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The finished graph: it does not change any more.
 *
 * @param dataset named graphs, and a default graph that holds everything
 * @param hash of what it was built from, 16 hexadecimal digits; the same seeds and ontology have the same hash
 * @param shapes it is held against; they have blank nodes and are no part of the dataset
 */
public record ClaimGraph(DatasetGraph dataset, Namespaces namespaces, String hash, Graph shapes) {
    /** A dataset that was loaded, without the shapes it was held against. */
    public ClaimGraph(DatasetGraph dataset, Namespaces namespaces, String hash) {
        this(dataset, namespaces, hash, GraphFactory.createDefaultGraph());
    }

    /** Triples of the default graph. */
    public long triples() {
        return dataset.getDefaultGraph().size();
    }
}
