package claimgraph.serve.page.thing;

import claimgraph.claim.value.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Makes links: IRIs of ours lead to the same path on our own host, whatever the base is. */
public final class Links {
    private static final Pattern CLAIM = Pattern.compile("\\bs\\d+-c\\d+\\b");

    private final GraphReader graph;

    public Links(GraphReader graph) {
        this.graph = graph;
    }

    public Link to(Node node) {
        if (node.isLiteral()) {
            return Link.text(node.getLiteralLexicalForm());
        }
        String iri = node.toString();
        return new Link(graph.label(node), href(iri), iri, graph.definition(node));
    }

    public List<Link> to(List<Node> nodes) {
        return nodes.stream().map(this::to).toList();
    }

    /** None or one. */
    public List<Link> maybe(@Nullable Node node) {
        return node == null ? List.of() : List.of(to(node));
    }

    /** Text in pieces, with a link wherever it names a claim, and dates in words. */
    public List<Link> inText(String text) {
        List<Link> pieces = new ArrayList<>();
        Matcher claim = CLAIM.matcher(text);
        int done = 0;
        while (claim.find()) {
            pieces.add(Link.text(Dates.inWords(text.substring(done, claim.start()))));
            String iri = graph.namespaces().claim() + claim.group();
            pieces.add(new Link(claim.group(), href(iri), iri, ""));
            done = claim.end();
        }
        pieces.add(Link.text(Dates.inWords(text.substring(done))));
        return pieces;
    }

    private String href(String iri) {
        String base = graph.namespaces().base();
        if (iri.startsWith(base)) {
            return "/" + iri.substring(base.length());
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
    }
}
