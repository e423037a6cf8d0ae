package claimgraph.serve.page.home;

import claimgraph.serve.page.thing.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The network as nodes and edges for the drawing, {@code /network.json}. */
public final class NetworkJson implements Function<HttpServletRequest, JsonValue> {
    private final Supplier<HomePage> home;

    public NetworkJson(Supplier<HomePage> home) {
        this.home = home;
    }

    @Override
    public JsonValue apply(HttpServletRequest request) {
        Network network = home.get().network();
        JsonArray nodes = new JsonArray();
        network.things().forEach(thing -> nodes.add(node(thing)));
        JsonArray edges = new JsonArray();
        network.ties().forEach(tie -> edges.add(edge(tie)));
        JsonObject all = new JsonObject();
        all.put("nodes", nodes);
        all.put("edges", edges);
        return all;
    }

    private static JsonObject node(Network.Thing thing) {
        JsonObject node = new JsonObject();
        node.put("id", thing.link().iri());
        node.put("label", thing.link().text());
        node.put("href", thing.link().href());
        node.put("type", thing.type().key());
        return node;
    }

    private static JsonObject edge(Network.Tie tie) {
        JsonObject edge = new JsonObject();
        edge.put("source", tie.from().iri());
        edge.put("target", tie.to().iri());
        edge.put("deed", tie.deed());
        edge.put("label", tie.property().text());
        edge.put("fact", tie.fact());
        edge.put("sources", keys(tie.sources()));
        return edge;
    }

    private static JsonArray keys(List<Link> links) {
        JsonArray keys = new JsonArray();
        links.forEach(link -> keys.add(link.key()));
        return keys;
    }
}
