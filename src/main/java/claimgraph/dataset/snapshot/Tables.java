package claimgraph.dataset.snapshot;

import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Namespaces;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/**
 * Everything a dataset consists of, as it is stored.
 *
 * @param keys the keys of all terms, one behind the other
 * @param ends where each key ends
 * @param slots a hash table of term numbers
 * @param sorted the triples of all graphs, graph by graph, in each of the orders of {@link TripleTable}
 * @param graphs for each graph the number of the term that names it and where its triples end; the default graph, which has
 *     no name, stands first, and the
 *     shapes, which have none either and are no part of the dataset, last
 */
record Tables(ByteBuffer keys, IntBuffer ends, IntBuffer slots, List<IntBuffer> sorted, IntBuffer graphs) {

    /** The name of the default graph and of the shapes. */
    static final int NO_NAME = -1;

    Tables {
        sorted = List.copyOf(sorted);
    }

    /** The graph on these tables; it can only be read. */
    ClaimGraph graph(Namespaces namespaces, String hash) {
        TermTable terms = new TermTable(keys, ends, slots);
        int last = graphs.capacity() / 2 - 1;
        DatasetGraph dataset = new DatasetGraphMapLink(graph(terms, 0));
        for (int i = 1; i < last; i++) {
            dataset.addGraph(terms.node(graphs.get(2 * i)), graph(terms, i));
        }
        namespaces.prefixes().forEach((prefix, iri) -> dataset.prefixes().add(prefix, iri));
        return new ClaimGraph(dataset, namespaces, hash, graph(terms, last));
    }

    private SnapshotGraph graph(TermTable terms, int place) {
        int from = place == 0 ? 0 : graphs.get(2 * place - 1);
        return new SnapshotGraph(terms, new TripleTable(sorted, from, graphs.get(2 * place + 1)));
    }
}
