package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Once;
import claimgraph.serve.page.thing.PageQueries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Every question whose claims differ; read once, when first asked for, since the graph does not change. */
public final class Disagreements {
    private final Once<List<QuestionCard>> all;
    private final Once<Matrix> matrix;
    private final PageQueries queries;
    private final QuestionReader questions;

    public Disagreements(PageQueries queries, QuestionReader questions) {
        this.queries = queries;
        this.questions = questions;
        this.all = new Once<>(() -> cards(Map.of()));
        this.matrix = new Once<>(() -> Matrix.of(all()));
    }

    /** What matters most first. */
    public List<QuestionCard> all() {
        return all.get();
    }

    /** Those of a source, without reading all. */
    public List<QuestionCard> with(Node source) {
        return cards(Map.of("source", List.of(source)));
    }

    private List<QuestionCard> cards(Map<String, ? extends Collection<Node>> given) {
        return questions.cards(queries.terms("disagreements", "question", given));
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
        return counted(card -> card.kinds().stream());
    }

    /** What they are about, with the number of each. */
    public List<Counted> entities() {
        return counted(card -> Stream.of(card.about()));
    }

    public List<Counted> sources() {
        return counted(card -> card.sources().stream());
    }

    /** Something, and how many disagreements there are on it. */
    public record Counted(Link link, long count) {}

    private List<Counted> counted(Function<QuestionCard, Stream<Link>> what) {
        Map<String, List<Link>> byText = all().stream()
                .flatMap(what)
                .collect(Collectors.groupingBy(Link::text, TreeMap::new, Collectors.toList()));
        return byText.values().stream()
                .map(same -> new Counted(same.get(0), same.size()))
                .toList();
    }
}
