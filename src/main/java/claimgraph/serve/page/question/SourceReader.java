package claimgraph.serve.page.question;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.EvidenceCard;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads a source: its claims by place, what it alone says, whom it differs from, and passages of its text. */
public final class SourceReader {
    private static final Node HAS_SOURCE = NodeFactory.createURI(Namespaces.OA + "hasSource");

    private final GraphReader graph;
    private final Links links;
    private final ClaimReader claims;
    private final Disagreements disagreements;
    private final SourceTexts texts;

    public SourceReader(GraphReader graph, ClaimReader claims, Disagreements disagreements, SourceTexts texts) {
        this.graph = graph;
        this.links = new Links(graph);
        this.claims = claims;
        this.disagreements = disagreements;
        this.texts = texts;
    }

    /** The page of a source; {@code show} is "alone" or "disputed" to see only those claims. */
    public SourcePage page(Node source, String show) {
        List<QuestionCard> differing = disagreements.with(source);
        Set<String> disputed = differing.stream()
                .filter(QuestionCard::disputed)
                .map(card -> card.self().iri())
                .collect(Collectors.toSet());
        List<SourcePage.Row> rows = claims.cards(graph.subjects("source", source)).stream()
                .sorted(Comparator.comparingInt(ClaimCard::start)
                        .thenComparing(card -> card.self().key()))
                .map(card -> row(card, source, disputed))
                .toList();
        List<EvidenceCard> phrases = phrases(source);
        int length = graph.number(source, "charLength");
        return new SourcePage(
                links.to(source),
                graph.text(source, "sha256"),
                !text(source).isEmpty(),
                new SourceCard(graph).of(source),
                Strip.of(phrases, length),
                Strip.cited(phrases, length),
                rows.stream().filter(row -> isShown(row, show)).toList(),
                rows.size(),
                rows.stream().filter(SourcePage.Row::alone).count(),
                rows.stream().filter(SourcePage.Row::disputed).count(),
                against(links.to(source), differing));
    }

    /** The passage of an excerpt; none when the text is not at hand. */
    public Optional<Passage> passage(EvidenceCard phrase) {
        Node source = NodeFactory.createURI(phrase.source().iri());
        return Optional.of(text(source))
                .filter(text -> !text.isEmpty())
                .map(text -> Passage.of(phrase, text, phrases(source)));
    }

    private String text(Node source) {
        return texts.text(graph.text(source, "sha256"));
    }

    private List<EvidenceCard> phrases(Node source) {
        return graph.subjects(HAS_SOURCE, source).stream()
                .map(claims::phrase)
                .sorted(Comparator.comparingInt(EvidenceCard::start))
                .toList();
    }

    private SourcePage.Row row(ClaimCard card, Node source, Set<String> disputed) {
        List<Node> questions = card.question().stream()
                .map(question -> NodeFactory.createURI(question.iri()))
                .toList();
        boolean alone = questions.stream()
                .allMatch(question -> graph.objects(question, "candidate").stream()
                        .allMatch(claim -> graph.holds(claim, graph.term("source"), source)));
        return new SourcePage.Row(
                card, alone, card.question().stream().map(Link::iri).anyMatch(disputed::contains));
    }

    private static boolean isShown(SourcePage.Row row, String show) {
        return switch (show) {
            case "alone" -> row.alone();
            case "disputed" -> row.disputed();
            default -> true;
        };
    }

    private static List<SourcePage.Against> against(Link source, List<QuestionCard> differing) {
        Map<Link, List<QuestionCard>> byOther = new TreeMap<>(Comparator.comparing(Link::iri));
        for (QuestionCard card : differing) {
            card.sources().stream()
                    .filter(other -> !other.equals(source) && card.differ(source, other))
                    .forEach(other -> byOther.computeIfAbsent(other, key -> new ArrayList<>())
                            .add(card));
        }
        return byOther.entrySet().stream()
                .map(entry -> new SourcePage.Against(entry.getKey(), entry.getValue()))
                .toList();
    }
}
