package claimgraph.serve.page.entity;

import claimgraph.serve.page.question.QuestionCard;
import claimgraph.serve.page.question.QuestionReader;
import claimgraph.serve.page.question.SumReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import claimgraph.serve.page.thing.ShownClash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Reads what is said of a thing, grouped by the themes of the ontology. */
public final class EntityReader {
    private final PageQueries queries;
    private final QuestionReader questions;
    private final SumReader sums;

    public EntityReader(PageQueries queries, QuestionReader questions, SumReader sums) {
        this.queries = queries;
        this.questions = questions;
        this.sums = sums;
    }

    /**
     * A thing as people read it.
     *
     * @param type its class; none when the graph does not say
     * @param kind what it is within its class; none or one
     * @param sameAs the same thing elsewhere: Wikidata
     * @param compared questions that hold several properties side by side
     * @param clashes where linked records of others say something else than a claim
     * @param incoming what else leads to it
     */
    public record Page(
            Link self,
            List<Link> type,
            List<Link> kind,
            String description,
            List<String> altLabels,
            List<Link> sameAs,
            List<Link> mergedInto,
            List<Link> splitInto,
            List<Theme> themes,
            List<QuestionCard> compared,
            List<SumReader.Sum> sums,
            List<ShownClash> clashes,
            List<Incoming> incoming,
            int claimCount,
            int sourceCount,
            long disputed) {}

    /** Properties that people read together. */
    public record Theme(String name, List<QuestionCard> questions) {}

    /** Things that this one is the value or the aspect of, by property. */
    public record Incoming(Link property, List<Lead> leads) {}

    /** One thing that leads here: a row of entity-leads.rq. */
    public record Lead(ResultRow row) {
        public Link from() {
            return row.link("from");
        }

        public String note() {
            return row.flag("denied") ? "denied" : row.flag("fact") ? "" : "claimed, not chosen";
        }
    }

    public Page page(Node entity) {
        List<ResultRow> rows = queries.rows("entity", "entity", entity);
        List<ResultRow> themes = queries.rows("entity-questions", "entity", entity);
        List<QuestionCard> asked = questions.cards(ResultRow.terms("question", themes));
        List<QuestionCard> own =
                asked.stream().filter(card -> !card.acrossProperties()).toList();
        return new Page(
                queries.links().to(entity),
                part(rows, "type"),
                part(rows, "kind"),
                part(rows, "description").stream().findFirst().map(Link::text).orElse(""),
                part(rows, "altLabel").stream().map(Link::text).toList(),
                part(rows, "sameAs").stream().filter(Link::external).toList(),
                part(rows, "mergedInto"),
                part(rows, "splitInto"),
                themes(themes, own),
                asked.stream().filter(QuestionCard::acrossProperties).toList(),
                sums.about(entity),
                ShownClash.of(queries, "about", entity),
                incoming(entity),
                own.stream().mapToInt(QuestionCard::claimCount).sum(),
                (int) own.stream()
                        .flatMap(card -> card.sources().stream())
                        .distinct()
                        .count(),
                asked.stream().filter(QuestionCard::disputed).count());
    }

    private static List<Link> part(List<ResultRow> rows, String name) {
        return rows.stream()
                .filter(row -> row.text("part").equals(name))
                .map(row -> row.link("value"))
                .toList();
    }

    /** The themes as the query sorts them, in each the questions by the name of their property. */
    private static List<Theme> themes(List<ResultRow> rows, List<QuestionCard> cards) {
        Map<String, String> themeOf = new HashMap<>();
        Map<String, List<QuestionCard>> byTheme = new LinkedHashMap<>();
        for (ResultRow row : rows) {
            themeOf.put(row.link("question").iri(), row.text("theme"));
            byTheme.putIfAbsent(row.text("theme"), new ArrayList<>());
        }
        cards.stream()
                .sorted(Comparator.comparing(
                                (QuestionCard card) -> card.property().text())
                        .thenComparing(card -> card.self().text()))
                .forEach(card -> byTheme.getOrDefault(
                                themeOf.getOrDefault(card.self().iri(), ""), new ArrayList<>())
                        .add(card));
        return byTheme.entrySet().stream()
                .filter(theme -> !theme.getValue().isEmpty())
                .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                .toList();
    }

    private List<Incoming> incoming(Node entity) {
        return ResultRow.by("property", queries.rows("entity-leads", "entity", entity)).values().stream()
                .map(rows -> new Incoming(
                        rows.get(0).link("property"),
                        rows.stream()
                                .map(Lead::new)
                                .sorted(Comparator.comparing(lead -> lead.from().text()))
                                .toList()))
                .sorted(Comparator.comparing(each -> each.property().text()))
                .toList();
    }
}
