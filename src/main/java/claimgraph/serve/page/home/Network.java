package claimgraph.serve.page.home;

import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.ResultRow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * Who funds, founds, leads and builds what.
 *
 * @param classes of the things in it
 * @param sources that speak of them
 */
public record Network(List<Thing> things, List<Tie> ties, List<Link> classes, List<Link> sources) {

    /** A thing at the end of a tie. */
    public record Thing(Link link, Link type) {}

    /**
     * One relation between two things.
     *
     * @param deed fund, found, lead or build
     */
    public record Tie(Link from, Link to, String deed, Link property, List<Link> sources, boolean fact) {
        private static Tie of(List<ResultRow> same) {
            ResultRow first = same.get(0);
            return new Tie(
                    first.link("subject"),
                    first.link("value"),
                    first.text("deed"),
                    first.link("property"),
                    same.stream().map(row -> row.link("source")).distinct().toList(),
                    same.stream().anyMatch(row -> row.flag("fact")));
        }
    }

    /** The ties of the rows of home-network.rq, one for all claims that say the same. */
    static Network of(List<ResultRow> rows) {
        Map<List<Link>, List<ResultRow>> same = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.link("subject"), row.link("property"), row.link("value")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Tie> ties = same.values().stream()
                .map(Tie::of)
                .sorted(Comparator.comparing((Tie tie) -> tie.from().text())
                        .thenComparing(tie -> tie.to().text()))
                .toList();
        Map<String, Thing> things = new TreeMap<>();
        for (ResultRow row : rows) {
            things.putIfAbsent(row.link("subject").iri(), new Thing(row.link("subject"), row.link("class")));
            things.putIfAbsent(row.link("value").iri(), new Thing(row.link("value"), row.link("valueClass")));
        }
        Set<Link> sources = new LinkedHashSet<>();
        ties.forEach(tie -> sources.addAll(tie.sources()));
        return new Network(
                List.copyOf(things.values()),
                ties,
                sorted(things.values().stream().map(Thing::type), Comparator.comparing(Link::text)),
                sorted(sources.stream(), Comparator.comparing(Link::iri)));
    }

    private static List<Link> sorted(Stream<Link> links, Comparator<Link> order) {
        return links.distinct().sorted(order).toList();
    }

    /** The ties of one deed, for the plain list. */
    public List<Tie> of(String deed) {
        return ties.stream().filter(tie -> tie.deed().equals(deed)).toList();
    }

    /** Nodes and edges for the drawing, {@code /network.json}. */
    public JsonValue json() {
        JsonArray nodes = new JsonArray();
        things.forEach(thing -> nodes.add(node(thing)));
        JsonArray edges = new JsonArray();
        ties.forEach(tie -> edges.add(edge(tie)));
        JsonObject all = new JsonObject();
        all.put("nodes", nodes);
        all.put("edges", edges);
        return all;
    }

    private static JsonObject node(Thing thing) {
        JsonObject node = new JsonObject();
        node.put("id", thing.link().iri());
        node.put("label", thing.link().text());
        node.put("href", thing.link().href());
        node.put("type", thing.type().key());
        return node;
    }

    private static JsonObject edge(Tie tie) {
        JsonObject edge = new JsonObject();
        edge.put("source", tie.from().iri());
        edge.put("target", tie.to().iri());
        edge.put("deed", tie.deed());
        edge.put("label", tie.property().text());
        edge.put("fact", tie.fact());
        JsonArray keys = new JsonArray();
        tie.sources().forEach(source -> keys.add(source.key()));
        edge.put("sources", keys);
        return edge;
    }
}
