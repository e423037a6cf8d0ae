package claimgraph.serve.page.entity;

import claimgraph.serve.page.question.QuestionCard;
import claimgraph.serve.page.question.QuestionReader;
import claimgraph.serve.page.question.SumReader;
import claimgraph.serve.page.thing.ClashReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads what is said of a thing, grouped by the themes of the ontology. */
public final class EntityReader {
    private static final List<String> THEMES = List.of(
            "identity",
            "people",
            "funding",
            "events",
            "models",
            "products",
            "standards",
            "market",
            "concepts",
            "regions",
            "works",
            "opinion");
    private static final Node DESCRIPTION = NodeFactory.createURI("http://purl.org/dc/terms/description");
    private static final Node SCHEMA_DESCRIPTION =
            NodeFactory.createURI(claimgraph.ontology.Namespaces.SCHEMA + "description");

    private final GraphReader graph;
    private final Links links;
    private final QuestionReader questions;
    private final SumReader sums;
    private final ClashReader clashes;
    private final IncomingReader incoming;

    public EntityReader(GraphReader graph, QuestionReader questions, SumReader sums) {
        this.graph = graph;
        this.links = new Links(graph);
        this.questions = questions;
        this.sums = sums;
        this.clashes = new ClashReader(graph);
        this.incoming = new IncomingReader(graph);
    }

    public EntityPage page(Node entity) {
        List<QuestionCard> asked = graph.subjects("about", entity).stream()
                .filter(question -> graph.isA(question, "Question"))
                .map(questions::card)
                .toList();
        List<QuestionCard> own =
                asked.stream().filter(card -> !card.acrossProperties()).toList();
        return new EntityPage(
                links.to(entity),
                type(entity),
                links.to(graph.objects(entity, "entityKind")),
                description(entity),
                graph.objects(entity, SKOS.altLabel.asNode()).stream()
                        .map(graph::label)
                        .toList(),
                sameAs(entity),
                links.to(graph.objects(entity, "mergedInto")),
                links.to(graph.objects(entity, "splitInto")),
                themes(own),
                asked.stream().filter(QuestionCard::acrossProperties).toList(),
                sums.about(entity),
                clashes.about(entity),
                incoming.of(entity),
                own.stream().mapToInt(QuestionCard::claimCount).sum(),
                (int) own.stream()
                        .flatMap(card -> card.sources().stream())
                        .distinct()
                        .count(),
                asked.stream().filter(QuestionCard::disputed).count());
    }

    /** Our own class; super-classes follow from it. */
    private List<Link> type(Node entity) {
        List<Node> types = graph.objects(entity, RDF.Nodes.type).stream()
                .filter(type -> !graph.subjects("kindsOf", type).isEmpty())
                .toList();
        return links.to(types);
    }

    private String description(Node entity) {
        String description = graph.text(entity, DESCRIPTION);
        return description.isEmpty() ? graph.text(entity, SCHEMA_DESCRIPTION) : description;
    }

    private List<Link> sameAs(Node entity) {
        return graph.objects(entity, SKOS.exactMatch.asNode()).stream()
                .map(links::to)
                .filter(Link::external)
                .toList();
    }

    private List<EntityPage.Theme> themes(List<QuestionCard> cards) {
        Map<String, List<QuestionCard>> byTheme =
                cards.stream().collect(Collectors.groupingBy(this::theme, TreeMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .sorted(Comparator.comparingInt(theme -> place(theme.getKey())))
                .map(theme -> new EntityPage.Theme(theme.getKey(), sorted(theme.getValue())))
                .toList();
    }

    private String theme(QuestionCard card) {
        String theme = graph.text(graph.term(card.property().key()), "theme");
        return theme.isEmpty() ? "other" : theme;
    }

    private static int place(String theme) {
        int place = THEMES.indexOf(theme);
        return place < 0 ? THEMES.size() : place;
    }

    private static List<QuestionCard> sorted(List<QuestionCard> cards) {
        return cards.stream()
                .sorted(Comparator.comparing(
                                (QuestionCard card) -> card.property().text())
                        .thenComparing(card -> card.self().text()))
                .toList();
    }
}
