package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Reads the sums; those that fail come first. */
public final class SumReader {
    private static final Comparator<SumCard> ORDER = Comparator.comparing(SumCard::fails)
            .reversed()
            .thenComparing(sum -> sum.self().iri());

    private final GraphReader graph;
    private final Links links;
    private final ClaimReader claims;

    public SumReader(GraphReader graph, ClaimReader claims) {
        this.graph = graph;
        this.links = new Links(graph);
        this.claims = claims;
    }

    public List<SumCard> all() {
        return graph.ofClass("Reconciliation").stream()
                .map(this::card)
                .sorted(ORDER)
                .toList();
    }

    public List<SumCard> about(Node entity) {
        return graph.subjects("about", entity).stream()
                .filter(sum -> graph.isA(sum, "Reconciliation"))
                .map(this::card)
                .sorted(ORDER)
                .toList();
    }

    public SumCard card(Node sum) {
        Node about = graph.object(sum, "about");
        Node outcome = graph.object(sum, "outcome");
        return new SumCard(
                links.to(sum),
                about == null ? Link.text("") : links.to(about),
                graph.text(sum, "identity"),
                graph.text(sum, RDFS.comment.asNode()),
                claims.cards(graph.objects(sum, "usesClaim")),
                claims.cards(graph.objects(sum, "supportsClaim")),
                outcome == null ? Link.text("") : links.to(outcome),
                links.inText(graph.text(sum, "explanation")));
    }
}
