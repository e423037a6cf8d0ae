package claimgraph.serve.page.home;

import claimgraph.serve.page.question.Disagreements;
import claimgraph.serve.page.question.QuestionCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Reads what the first page shows. */
public final class HomeReader {
    private static final int MOST_DISPUTED = 6;

    private final GraphReader graph;
    private final Links links;
    private final ClaimReader claims;
    private final Disagreements disagreements;

    public HomeReader(GraphReader graph, ClaimReader claims, Disagreements disagreements) {
        this.graph = graph;
        this.links = new Links(graph);
        this.claims = claims;
        this.disagreements = disagreements;
    }

    public HomePage read() {
        List<HomePage.ClassOfThings> classes = classes();
        return new HomePage(
                counts(classes),
                disagreements.all().stream()
                        .filter(card ->
                                card.sources().size() > 1 && card.sides().size() > 1)
                        .filter(HomeReader::isConflict)
                        .limit(MOST_DISPUTED)
                        .toList(),
                classes,
                sources(),
                new TimelineReader(graph, claims).read(),
                new NetworkReader(graph, claims).read());
    }

    private static boolean isConflict(QuestionCard card) {
        return card.kinds().stream().anyMatch(kind -> kind.key().equals("ValueConflict"));
    }

    private List<HomePage.Count> counts(List<HomePage.ClassOfThings> classes) {
        long things = classes.stream().mapToLong(each -> each.things().size()).sum();
        long facts = graph.subjects("rank", graph.term("Preferred")).size();
        return List.of(
                new HomePage.Count(graph.ofClass("Claim").size(), "claims", "/ontology#Claim"),
                new HomePage.Count(graph.ofClass("Source").size(), "sources", "#sources"),
                new HomePage.Count(things, "things", "#things"),
                new HomePage.Count(facts, "claims that count as facts", "/graph/facts"),
                new HomePage.Count(disagreements.all().size(), "disagreements", "/disagreements"),
                new HomePage.Count(
                        graph.ofClass("Reconciliation").size(), "sums held against the claims", "/disagreements#sums"),
                new HomePage.Count(graph.dataset().getDefaultGraph().size(), "triples", "/dumps/"));
    }

    private List<HomePage.ClassOfThings> classes() {
        return graph.entityClasses().stream()
                .map(type -> new HomePage.ClassOfThings(links.to(type), things(type)))
                .filter(each -> !each.things().isEmpty())
                .sorted(Comparator.comparing(
                        (HomePage.ClassOfThings each) -> -each.things().size()))
                .toList();
    }

    private List<Link> things(Node type) {
        return graph.subjects(RDF.Nodes.type, type).stream()
                .sorted(Comparator.comparing(
                                (Node thing) -> -graph.subjects("about", thing).size())
                        .thenComparing(graph::label))
                .map(links::to)
                .toList();
    }

    private List<HomePage.SourceLine> sources() {
        return graph.ofClass("Source").stream()
                .map(source -> new HomePage.SourceLine(
                        links.to(source), graph.subjects("source", source).size(), graph.number(source, "charLength")))
                .toList();
    }
}
