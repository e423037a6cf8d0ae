package claimgraph.serve.page.answer;

import claimgraph.problem.Nearest;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
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
import org.apache.jena.vocabulary.RDFS;

/** What we say when there is no such thing: so, and which are near. */
public final class NotFound {
    private final PageQueries queries;
    private final boolean large;
    private final Map<String, Map<String, Node>> known = new ConcurrentHashMap<>();

    /** @param large whether there are too many names to look through */
    public NotFound(PageQueries queries, boolean large) {
        this.queries = queries;
        this.large = large;
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
                .map(near -> queries.links().to(names.getOrDefault(near, Node.ANY)))
                .toList();
    }

    /** The things of a kind by the last part of their IRI. */
    private Map<String, Node> names(String kind) {
        String namespace = queries.namespaces().base() + (kind.equals("entity") ? "id" : kind) + "/";
        Map<String, Node> names = new TreeMap<>();
        if (!large) {
            Node start = NodeFactory.createLiteralString(namespace);
            queries.terms("names-of-kind", "thing", Map.of("namespace", List.of(start)))
                    .forEach(thing -> names.put(thing.getURI().substring(namespace.length()), thing));
        }
        return names;
    }
}
