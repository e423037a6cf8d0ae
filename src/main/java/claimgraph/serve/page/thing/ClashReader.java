package claimgraph.serve.page.thing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads where a linked record of others and a claim cannot both be right. */
public final class ClashReader {
    private final GraphReader graph;
    private final Links links;
    private final Values values;

    public ClashReader(GraphReader graph) {
        this.graph = graph;
        this.links = new Links(graph);
        this.values = new Values(graph);
    }

    public List<ClashCard> about(Node entity) {
        return cards(graph.subjects("about", entity));
    }

    /** The finding itself; none when it is something else. */
    public List<ClashCard> at(Node finding) {
        return cards(List.of(finding));
    }

    List<ClashCard> with(Node claim) {
        return cards(graph.subjects("clashingClaim", claim));
    }

    private List<ClashCard> cards(List<Node> findings) {
        return findings.stream()
                .filter(finding -> graph.isA(finding, "Clash"))
                .map(this::card)
                .toList();
    }

    private ClashCard card(Node finding) {
        Node value = graph.object(finding, "recordValue");
        return new ClashCard(
                links.to(finding),
                claim(finding),
                claimed(finding),
                link(graph.object(finding, "clashOn")),
                link(graph.object(finding, "record")),
                value == null ? Link.text("") : values.of(value).link());
    }

    /** Claims have no label; their id names them. */
    private Link claim(Node finding) {
        Link link = link(graph.object(finding, "clashingClaim"));
        return new Link(link.key(), link.href(), link.iri(), "");
    }

    private Link claimed(Node finding) {
        Node claim = graph.object(finding, "clashingClaim");
        Node value = claim == null ? null : graph.object(claim, RDF.Nodes.object);
        return claim == null || value == null
                ? Link.text("")
                : values.ofClaim(claim, value).link();
    }

    private Link link(@Nullable Node node) {
        return node == null ? Link.text("") : links.to(node);
    }
}
