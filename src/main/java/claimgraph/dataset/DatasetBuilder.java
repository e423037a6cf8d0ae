package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import claimgraph.rdf.IriMinter;
import claimgraph.rdf.QuadSink;
import claimgraph.store.DatasetCounts;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Gathers quads into a dataset in memory. Every quad goes into its named graph and, as a copy, into the default graph,
 * so that a query without GRAPH just works (data-model 4.2).
 */
public final class DatasetBuilder implements QuadSink {

    private final DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    private final Namespaces namespaces;
    private final Node meta;

    public DatasetBuilder(Namespaces namespaces, IriMinter iris) {
        this.namespaces = namespaces;
        this.meta = iris.graph("meta");
        namespaces.prefixes().forEach((prefix, iri) -> dataset.prefixes().add(prefix, iri));
    }

    @Override
    public void quad(Node graph, Node subject, Node predicate, Node object) {
        dataset.add(graph, subject, predicate, object);
        dataset.add(Quad.defaultGraphIRI, subject, predicate, object);
    }

    /** Adds the description of everything that came, and gives the dataset away. */
    public DatasetGraph finish() {
        DatasetDescription.intrinsic(DatasetCounts.of(dataset), namespaces)
                .find()
                .forEachRemaining(t -> quad(meta, t.getSubject(), t.getPredicate(), t.getObject()));
        return dataset;
    }
}
