package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Once;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Every question whose claims differ; read once, when first asked for, since the graph does not change. */
public final class Disagreements {
    private final Once<List<QuestionCard>> all;
    private final Once<Matrix> matrix;

    private final GraphReader graph;
    private final QuestionReader questions;

    public Disagreements(GraphReader graph, QuestionReader questions) {
        this.graph = graph;
        this.questions = questions;
        this.all = new Once<>(() -> cards(graph.ofClass("Disagreement").stream()));
        this.matrix = new Once<>(() -> Matrix.of(all()));
    }

    /** What matters most first. */
    public List<QuestionCard> all() {
        return all.get();
    }

    /** Those of a source, without reading all. */
    public List<QuestionCard> with(Node source) {
        return cards(graph.subjects("source", source).stream()
                .flatMap(claim -> graph.subjects("candidate", claim).stream())
                .distinct()
                .filter(question -> graph.isA(question, "Disagreement")));
    }

    private List<QuestionCard> cards(Stream<Node> found) {
        return found.sorted(Comparator.comparing(Node::toString))
                .map(questions::card)
                .filter(card -> !card.kinds().isEmpty())
                .sorted(Comparator.comparing((QuestionCard card) -> -weight(card))
                        .thenComparing(this::kind)
                        .thenComparing(card -> -card.sources().size())
                        .thenComparing(card -> card.self().text()))
                .toList();
    }

    public Matrix matrix() {
        return matrix.get();
    }

    /** Those of a kind, about an entity, with a source; an empty word asks for any. */
    public List<QuestionCard> matching(String kind, String entity, String source) {
        return all().stream()
                .filter(card -> card.concerns(kind, entity, source))
                .toList();
    }

    /** The kinds there are, with the number of each. */
    public List<Counted> kinds() {
        return counted(all().stream().flatMap(card -> card.kinds().stream()).toList());
    }

    /** What they are about, with the number of each. */
    public List<Counted> entities() {
        return counted(all().stream().map(QuestionCard::about).toList());
    }

    public List<Counted> sources() {
        return counted(all().stream().flatMap(card -> card.sources().stream()).toList());
    }

    /** Something, and how many disagreements there are on it. */
    public record Counted(Link link, long count) {}

    private static List<Counted> counted(List<Link> links) {
        Map<String, List<Link>> byText =
                links.stream().collect(Collectors.groupingBy(Link::text, TreeMap::new, Collectors.toList()));
        return byText.values().stream()
                .map(same -> new Counted(same.get(0), same.size()))
                .toList();
    }

    /** How much the question matters, as the ontology weighs its property. */
    private int weight(QuestionCard card) {
        return graph.number(NodeFactory.createURI(card.property().iri()), "weight");
    }

    /** Conflicts before what is only less precise, later or listed: the order of the kinds in the ontology. */
    private int kind(QuestionCard card) {
        return card.kinds().stream()
                .mapToInt(kind -> graph.number(NodeFactory.createURI(kind.iri()), "order"))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
