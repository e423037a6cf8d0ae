package claimgraph.dataset;

import claimgraph.dataset.description.DatasetDescription;
import claimgraph.ontology.Ontology;
import claimgraph.rdf.IriMinter;
import claimgraph.rdf.QuadSink;
import org.apache.jena.graph.Graph;
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
    private final Ontology ontology;
    private final IriMinter iris;

    public DatasetBuilder(Ontology ontology, IriMinter iris) {
        this.ontology = ontology;
        this.iris = iris;
        ontology.namespaces()
                .prefixes()
                .forEach((prefix, iri) -> dataset.prefixes().add(prefix, iri));
        add(iris.graph("ontology"), ontology.terms());
    }

    @Override
    public void quad(Node graph, Node subject, Node predicate, Node object) {
        dataset.add(graph, subject, predicate, object);
        dataset.add(Quad.defaultGraphIRI, subject, predicate, object);
    }

    private void add(Node name, Graph graph) {
        graph.find().forEachRemaining(t -> quad(name, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    /** Adds what follows from ontology, entities and facts, and the description, and gives the dataset away. */
    public DatasetGraph finish() {
        Inference.infer(
                ontology,
                dataset.getGraph(iris.graph("entities")),
                dataset.getGraph(iris.graph("facts")),
                triple -> quad(iris.graph("inferred"), triple.getSubject(), triple.getPredicate(), triple.getObject()));
        add(iris.graph("meta"), DatasetDescription.intrinsic(dataset, ontology.namespaces()));
        return dataset;
    }
}
