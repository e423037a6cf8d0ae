package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import claimgraph.serve.page.thing.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Reads questions and groups their claims into sides. */
public final class QuestionReader {
    private static final Comparator<Side> ORDER = Comparator.comparing(Side::chosen)
            .thenComparing(side -> side.sources().size())
            .thenComparing(side -> side.claims().size())
            .reversed()
            .thenComparing(side -> side.value().link().text());

    private final GraphReader graph;
    private final Links links;
    private final ClaimReader claims;

    public QuestionReader(GraphReader graph, ClaimReader claims) {
        this.graph = graph;
        this.links = new Links(graph);
        this.claims = claims;
    }

    public QuestionCard card(Node question) {
        List<Side> sides = sides(claims.cards(graph.objects(question, "candidate")));
        return new QuestionCard(
                links.to(question),
                link(graph.object(question, "about")),
                link(graph.object(question, "property")),
                links.to(graph.objects(question, "aspect")),
                sides,
                links.to(graph.objects(question, "kind")),
                links.to(graph.objects(question, "status")),
                links.maybe(graph.object(question, "decidedBy")),
                links.inText(graph.text(question, "explanation")),
                graph.number(question, "sourceCount"),
                graph.number(question, "independentSourceCount"),
                spread(question),
                Plots.of(sides),
                checks(question),
                Stream.concat(
                                graph.objects(question, "comparedIn").stream(),
                                graph.objects(question, "compares").stream())
                        .map(links::to)
                        .toList());
    }

    private List<QuestionCard.Check> checks(Node question) {
        return graph.objects(question, "checkedBy").stream()
                .map(this::check)
                .sorted(Comparator.comparing((QuestionCard.Check check) -> !check.fails())
                        .thenComparing(check -> check.self().iri()))
                .toList();
    }

    private QuestionCard.Check check(Node found) {
        Node record = graph.object(found, "record");
        Link outcome = link(graph.object(found, "outcome"));
        return new QuestionCard.Check(
                links.to(record == null ? found : record),
                outcome,
                record != null || outcome.key().equals("Fails"),
                links.inText(graph.text(found, "explanation")));
    }

    /** The same value on the same property is one side; a denial of it is another. */
    static List<Side> sides(List<ClaimCard> cards) {
        Map<List<Object>, List<ClaimCard>> byValue = cards.stream()
                .collect(Collectors.groupingBy(
                        card -> List.of(
                                card.value().key(),
                                card.property().iri(),
                                card.modality().key().equals("Denied")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byValue.values().stream().map(QuestionReader::side).sorted(ORDER).toList();
    }

    private static Side side(List<ClaimCard> cards) {
        List<Link> sources = cards.stream()
                .map(ClaimCard::source)
                .distinct()
                .sorted(Comparator.comparing(Link::iri))
                .toList();
        return new Side(cards.get(0).value(), cards.get(0).property(), cards, sources);
    }

    /** In three digits at most: the sources print no more. */
    private String spread(Node question) {
        String ratio = graph.text(question, "spreadRatio");
        return ratio.isEmpty() ? "" : Values.plain(new BigDecimal(ratio).round(new MathContext(3)));
    }

    private Link link(@Nullable Node node) {
        return node == null ? Link.text("") : links.to(node);
    }
}
