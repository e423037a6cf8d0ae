package claimgraph.serve.page.home;

import claimgraph.ontology.Cg;
import claimgraph.serve.page.question.Disagreements;
import claimgraph.serve.page.question.QuestionCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import java.util.Comparator;
import java.util.List;

/** Reads what the first page shows. */
public final class HomeReader {
    private static final int MOST_DISPUTED = 6;

    private final PageQueries queries;
    private final ClaimReader claims;
    private final Disagreements disagreements;

    public HomeReader(PageQueries queries, ClaimReader claims, Disagreements disagreements) {
        this.queries = queries;
        this.claims = claims;
        this.disagreements = disagreements;
    }

    /**
     * What is in the graph.
     *
     * @param counts number and what it counts
     * @param disputed the most disputed values
     * @param classes things by class
     */
    public record Page(
            List<Count> counts,
            List<QuestionCard> disputed,
            List<ClassOfThings> classes,
            List<SourceLine> sources,
            Timeline timeline,
            Network network) {}

    /** A number, what it counts, and where to see it. */
    public record Count(long number, String words, String href) {}

    /** A class and its things, those of which most is said first. */
    public record ClassOfThings(Link type, List<Link> things) {}

    /** A source and how much it says. */
    public record SourceLine(Link source, int claims, int characters) {}

    public Page read() {
        return new Page(
                queries.rows("home-counts").stream()
                        .map(row -> new Count(row.number("number"), row.text("words"), row.text("href")))
                        .toList(),
                disagreements.all().stream()
                        .filter(card ->
                                card.sources().size() > 1 && card.sides().size() > 1)
                        .filter(card -> card.isOfKind(Cg.VALUE_CONFLICT))
                        .limit(MOST_DISPUTED)
                        .toList(),
                classes(),
                queries.rows("home-sources").stream()
                        .map(row -> new SourceLine(row.link("source"), row.number("claims"), row.number("characters")))
                        .toList(),
                Timeline.of(claims.cards(ResultRow.terms("claim", queries.rows("home-timeline")))),
                Network.of(queries.rows("home-network")));
    }

    private List<ClassOfThings> classes() {
        return ResultRow.by("class", queries.rows("home-things")).values().stream()
                .map(rows -> new ClassOfThings(
                        rows.get(0).link("class"),
                        rows.stream().map(row -> row.link("thing")).toList()))
                .sorted(Comparator.comparing(
                        (ClassOfThings each) -> -each.things().size()))
                .toList();
    }
}
