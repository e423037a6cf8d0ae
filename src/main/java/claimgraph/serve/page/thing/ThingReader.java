package claimgraph.serve.page.thing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Reads things that have no page of their own kind. */
public final class ThingReader {
    private static final int MOST = 200;

    private final GraphReader graph;
    private final Links links;
    private final ClaimReader claims;

    public ThingReader(GraphReader graph, ClaimReader claims) {
        this.graph = graph;
        this.links = new Links(graph);
        this.claims = claims;
    }

    public ThingPage page(Node thing) {
        boolean isGraph = graph.dataset().containsGraph(thing);
        List<Triple> leads = graph.to(thing);
        return new ThingPage(
                links.to(thing),
                said(thing),
                leads.stream()
                        .limit(MOST)
                        .map(triple ->
                                new ThingPage.Line(links.to(triple.getPredicate()), links.to(triple.getSubject())))
                        .toList(),
                leads.size() > MOST,
                claims(thing),
                isGraph ? graph.dataset().getGraph(thing).size() : 0);
    }

    public List<ThingPage.Line> said(Node thing) {
        return graph.from(thing).stream()
                .map(triple -> new ThingPage.Line(links.to(triple.getPredicate()), links.to(triple.getObject())))
                .toList();
    }

    /** Claims that rest on a phrase. */
    public List<ClaimCard> restingOn(Node evidence) {
        return claims.cards(graph.subjects("evidence", evidence));
    }

    private List<ClaimCard> claims(Node value) {
        List<Node> stating = graph.subjects(RDF.Nodes.object, value).stream()
                .filter(node -> graph.isA(node, "Claim"))
                .toList();
        return claims.cards(stating);
    }

    /** Named graphs, for the page that lists them. */
    public List<Link> graphs() {
        List<Link> names = new java.util.ArrayList<>();
        graph.dataset().listGraphNodes().forEachRemaining(node -> names.add(links.to(node)));
        names.sort(java.util.Comparator.comparing(Link::iri));
        return names;
    }
}
