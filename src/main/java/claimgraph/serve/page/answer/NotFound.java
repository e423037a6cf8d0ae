package claimgraph.serve.page.answer;

import claimgraph.problem.Nearest;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What we say when there is no such thing: so, and which are near. */
public final class NotFound {
    private final GraphReader graph;
    private final Links links;
    private final Map<String, Map<String, Node>> known = new ConcurrentHashMap<>();

    public NotFound(GraphReader graph) {
        this.graph = graph;
        this.links = new Links(graph);
    }

    View page(String kind, String name) {
        return new View("missing", Map.of("sentence", sentence(kind, name), "near", near(kind, name), "name", name));
    }

    Graph triples(Node thing, String kind, String name) {
        Graph answer = GraphFactory.createDefaultGraph();
        answer.add(Triple.create(
                thing, RDFS.Nodes.comment, NodeFactory.createLiteralDT(sentence(kind, name), XSDDatatype.XSDstring)));
        for (Link near : near(kind, name)) {
            answer.add(Triple.create(thing, RDFS.Nodes.seeAlso, NodeFactory.createURI(near.iri())));
        }
        answer.getPrefixMapping().setNsPrefix("rdfs", RDFS.getURI());
        return answer;
    }

    private static String sentence(String kind, String name) {
        return "There is no " + kind + " \"" + name + "\" in this graph.";
    }

    private List<Link> near(String kind, String name) {
        Map<String, Node> names = known.computeIfAbsent(kind, this::names);
        return Nearest.to(name, names.keySet()).stream()
                .map(near -> links.to(names.getOrDefault(near, Node.ANY)))
                .toList();
    }

    /** The things of a kind by the last part of their IRI. */
    private Map<String, Node> names(String kind) {
        if (graph.isLarge()) {
            return Map.of();
        }
        String namespace = graph.namespaces().base() + (kind.equals("entity") ? "id" : kind) + "/";
        Map<String, Node> names = new TreeMap<>();
        graph.dataset()
                .getDefaultGraph()
                .find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(node -> node.isURI() && node.getURI().startsWith(namespace))
                .forEachRemaining(node -> names.put(node.getURI().substring(namespace.length()), node));
        return names;
    }
}
