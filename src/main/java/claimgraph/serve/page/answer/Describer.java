package claimgraph.serve.page.answer;

import claimgraph.ontology.Cg;
import claimgraph.ontology.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Gathers what the graph says of a thing: its triples, those of its parts, the questions about it, and the labels of what they name. */
public final class Describer {
    private final DatasetGraph dataset;
    private final Graph graph;
    private final Namespaces namespaces;

    public Describer(DatasetGraph dataset, Namespaces namespaces) {
        this.dataset = dataset;
        this.graph = dataset.getDefaultGraph();
        this.namespaces = namespaces;
    }

    /** Whether there is anything to say. */
    boolean knows(Node thing) {
        return graph.contains(thing, Node.ANY, Node.ANY) || dataset.containsGraph(thing);
    }

    Graph describe(Node thing) {
        Graph found = GraphFactory.createDefaultGraph();
        if (dataset.containsGraph(thing)) {
            dataset.getGraph(thing).find().forEachRemaining(found::add);
        } else {
            addWithParts(thing, found);
            Node about = NodeFactory.createURI(namespaces.ontology() + Cg.ABOUT);
            graph.find(Node.ANY, about, thing).forEachRemaining(found::add);
        }
        addLabels(found);
        namespaces.prefixes().forEach(found.getPrefixMapping()::setNsPrefix);
        return found;
    }

    private void addWithParts(Node thing, Graph found) {
        for (Triple triple : graph.find(thing, Node.ANY, Node.ANY).toList()) {
            found.add(triple);
            Node object = triple.getObject();
            if (object.isURI() && isPart(object) && !found.contains(object, Node.ANY, Node.ANY)) {
                addWithParts(object, found);
            }
        }
    }

    private boolean isPart(Node node) {
        String iri = node.getURI();
        return iri.startsWith(namespaces.value())
                || iri.startsWith(namespaces.fact())
                || iri.startsWith(namespaces.evidence());
    }

    private void addLabels(Graph found) {
        for (Triple triple : found.find().toList()) {
            Node object = triple.getObject();
            boolean ours = object.isURI() && object.getURI().startsWith(namespaces.base());
            if (ours && !triple.getPredicate().equals(RDF.Nodes.type)) {
                graph.find(object, RDFS.Nodes.label, Node.ANY).forEachRemaining(found::add);
            }
        }
    }
}
