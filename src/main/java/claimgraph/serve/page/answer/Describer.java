package claimgraph.serve.page.answer;

import claimgraph.serve.page.thing.GraphReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What we answer when somebody asks for the RDF of a thing: what is said of it, the parts that mean nothing alone (values,
 * phrases, facts with an aspect), the questions about it, and the labels of what it names.
 */
public final class Describer {
    private final GraphReader graph;

    public Describer(GraphReader graph) {
        this.graph = graph;
    }

    /** Whether there is anything to say. */
    boolean knows(Node thing) {
        return graph.knows(thing) || graph.dataset().containsGraph(thing);
    }

    Graph describe(Node thing) {
        Graph about = GraphFactory.createDefaultGraph();
        if (graph.dataset().containsGraph(thing)) {
            graph.dataset().getGraph(thing).find().forEachRemaining(about::add);
        } else {
            addWithParts(thing, about);
            graph.subjects("about", thing)
                    .forEach(question -> about.add(Triple.create(question, graph.term("about"), thing)));
        }
        addLabels(about);
        graph.namespaces().prefixes().forEach(about.getPrefixMapping()::setNsPrefix);
        return about;
    }

    private void addWithParts(Node thing, Graph about) {
        for (Triple triple : graph.from(thing)) {
            about.add(triple);
            Node object = triple.getObject();
            if (object.isURI() && isPart(object) && !about.contains(object, Node.ANY, Node.ANY)) {
                addWithParts(object, about);
            }
        }
    }

    private boolean isPart(Node node) {
        String iri = node.getURI();
        return iri.startsWith(graph.namespaces().value())
                || iri.startsWith(graph.namespaces().fact())
                || iri.startsWith(graph.namespaces().evidence());
    }

    private void addLabels(Graph about) {
        List<Triple> stated = about.find().toList();
        for (Triple triple : stated) {
            Node object = triple.getObject();
            boolean ours = object.isURI()
                    && object.getURI().startsWith(graph.namespaces().base());
            if (ours && !triple.getPredicate().equals(RDF.Nodes.type)) {
                graph.objects(object, RDFS.Nodes.label)
                        .forEach(label -> about.add(Triple.create(object, RDFS.Nodes.label, label)));
            }
        }
    }
}
