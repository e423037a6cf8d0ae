package claimgraph.serve.page.question;

import claimgraph.claim.value.Dates;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.EvidenceCard;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import claimgraph.serve.page.thing.ShownValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
    private final PageQueries queries;
    private final ClaimReader claims;
    private final Disagreements disagreements;
    private final SourceTexts texts;

    public SourceReader(PageQueries queries, ClaimReader claims, Disagreements disagreements, SourceTexts texts) {
        this.queries = queries;
        this.claims = claims;
        this.disagreements = disagreements;
        this.texts = texts;
    }

    /**
     * A source as people read it.
     *
     * @param card what is known of it, name and value; empty values are left out
     * @param rows its claims in order of place, after the choice of {@code show}
     * @param alone how many of its claims answer a question that no other source speaks of
     * @param against whom it differs from, and on what
     */
    public record Page(
            Link self,
            String sha256,
            boolean readable,
            List<Known> card,
            Strip strip,
            long cited,
            List<Line> rows,
            int total,
            long alone,
            long disputed,
            List<Against> against) {}

    /** One line of the card. */
    public record Known(String name, Link value) {}

    /** One claim, and how it stands to other sources. */
    public record Line(ClaimCard claim, boolean alone, boolean disputed) {}

    /** Another source, and the questions on which the two differ. */
    public record Against(Link source, List<QuestionCard> questions) {}

    /** The page of a source; {@code show} is "alone" or "disputed" to see only those claims. */
    public Page page(Node source, String show) {
        List<QuestionCard> differing = disagreements.with(source);
        List<Line> rows = lines(source, differing);
        List<EvidenceCard> phrases = claims.phrasesOf(source);
        Optional<ResultRow> file =
                queries.rows("source-texts", "source", source).stream().findFirst();
        int length = file.map(row -> row.number("characters")).orElse(0);
        Link self = queries.links().to(source);
        return new Page(
                self,
                file.map(row -> row.text("sha256")).orElse(""),
                !text(source).isEmpty(),
                card(source),
                Strip.of(phrases, length),
                Strip.cited(phrases, length),
                rows.stream().filter(row -> isShown(row, show)).toList(),
                rows.size(),
                rows.stream().filter(Line::alone).count(),
                rows.stream().filter(Line::disputed).count(),
                against(self, differing));
    }

    /** The passage of an excerpt; none when the text is not at hand. */
    public Optional<Passage> passage(EvidenceCard phrase) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Node source = NodeFactory.createURI(phrase.source().iri());
        return Optional.of(text(source))
                .filter(text -> !text.isEmpty())
                .map(text -> Passage.of(phrase, text, claims.phrasesOf(source)));
    }

    private String text(Node source) {
        return queries.rows("source-texts", "source", source).stream()
                .findFirst()
                .map(row -> texts.text(row.text("sha256")))
                .orElse("");
    }

    private List<Line> lines(Node source, List<QuestionCard> differing) {
        Set<String> disputed = differing.stream()
                .filter(QuestionCard::disputed)
                .map(card -> card.self().iri())
                .collect(Collectors.toSet());
        List<ResultRow> rows = queries.rows("source-claims", "source", source);
        Set<String> alone = new HashSet<>();
        rows.stream()
                .filter(row -> row.flag("alone"))
                .forEach(row -> alone.add(row.link("claim").iri()));
        return claims.cards(ResultRow.terms("claim", rows)).stream()
                .sorted(Comparator.comparingInt(ClaimCard::start)
                        .thenComparing(card -> card.self().key()))
                .map(card -> new Line(
                        card,
                        alone.contains(card.self().iri()),
                        card.question().stream().map(Link::iri).anyMatch(disputed::contains)))
                .toList();
    }

    private List<Known> card(Node source) {
        return queries.rows("source-card", "source", source).stream()
                .map(row -> new Known(row.text("name"), known(row)))
                .toList();
    }

    private static Link known(ResultRow row) {
        Node value = row.term("value");
        if (value.isLiteral() && value.getLiteralValue() instanceof Number number) {
            return Link.text(ShownValue.plain(new BigDecimal(number.toString())));
        }
        return ShownValue.isDate(value) ? Link.text(Dates.words(row.text("value"))) : row.link("value");
    }

    private static boolean isShown(Line row, String show) {
        return switch (show) {
            case "alone" -> row.alone();
            case "disputed" -> row.disputed();
            default -> true;
        };
    }

    private static List<Against> against(Link source, List<QuestionCard> differing) {
        Map<Link, List<QuestionCard>> byOther = new TreeMap<>(Comparator.comparing(Link::iri));
        for (QuestionCard card : differing) {
            card.sources().stream()
                    .filter(other -> !other.equals(source) && card.differ(source, other))
                    .forEach(other -> byOther.computeIfAbsent(other, key -> new ArrayList<>())
                            .add(card));
        }
        return byOther.entrySet().stream()
                .map(entry -> new Against(entry.getKey(), entry.getValue()))
                .toList();
    }
}
