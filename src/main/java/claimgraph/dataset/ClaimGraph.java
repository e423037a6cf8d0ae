package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The finished graph: it does not change any more.
 *
 * @param dataset named graphs, and a default graph that holds everything
 * @param hash of what it was built from, 16 hexadecimal digits; the same seeds and ontology have the same hash
 */
public record ClaimGraph(DatasetGraph dataset, Namespaces namespaces, String hash) {
    /** Triples of the default graph. */
    public long triples() {
        return dataset.getDefaultGraph().size();
    }
}
