package claimgraph.serve.page.terms;

import claimgraph.serve.page.thing.GraphReader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What the editor completes from: prefixes, classes, properties and things with their labels, {@code /terms.json}. */
public final class TermsJson implements Function<HttpServletRequest, JsonValue> {
    private final GraphReader graph;

    public TermsJson(GraphReader graph) {
        this.graph = graph;
    }

    @Override
    public JsonValue apply(HttpServletRequest request) {
        List<Node> classes = ofType(OWL2.Class.asNode());
        List<Node> properties = Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, RDF.Property)
                .flatMap(type -> ofType(type.asNode()).stream())
                .distinct()
                .toList();
        List<Node> things = Stream.concat(
                        graph.isLarge() ? Stream.empty() : things(), ofType(SKOS.Concept.asNode()).stream())
                .distinct()
                .toList();
        JsonObject labels = new JsonObject();
        Stream.of(classes, properties, things)
                .flatMap(List::stream)
                .forEach(node -> labels.put(node.getURI(), graph.label(node)));
        JsonObject prefixes = new JsonObject();
        graph.namespaces().prefixes().forEach(prefixes::put);
        JsonObject all = new JsonObject();
        all.put("base", graph.namespaces().base());
        all.put("prefixes", prefixes);
        all.put("classes", iris(classes));
        all.put("properties", iris(properties));
        all.put("things", iris(things));
        all.put("labels", labels);
        return all;
    }

    /** So many that a browser would not like them, where the graph is large. */
    private Stream<Node> things() {
        return Stream.concat(
                graph.entityClasses().stream().flatMap(type -> graph.subjects(RDF.Nodes.type, type).stream()),
                graph.ofClass("Source").stream());
    }

    private List<Node> ofType(Node type) {
        return graph.subjects(RDF.Nodes.type, type).stream().filter(Node::isURI).toList();
    }

    private static JsonArray iris(List<Node> nodes) {
        JsonArray iris = new JsonArray();
        nodes.forEach(node -> iris.add(node.getURI()));
        return iris;
    }
}
