package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import claimgraph.serve.page.thing.ShownValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Reads questions with their claims, all that a page shows with the same few queries. */
public final class QuestionReader {
    private final PageQueries queries;
    private final ClaimReader claims;

    public QuestionReader(PageQueries queries, ClaimReader claims) {
        this.queries = queries;
        this.claims = claims;
    }

    public Optional<QuestionCard> card(Node question) {
        return cards(List.of(question)).stream().findFirst();
    }

    /** The questions among some things, in their order. */
    public List<QuestionCard> cards(Collection<Node> things) {
        Map<Node, ResultRow> rows = new HashMap<>();
        queries.rows("questions", "question", things).forEach(row -> rows.putIfAbsent(row.term("question"), row));
        Map<Node, List<ResultRow>> parts =
                ResultRow.by("question", queries.rows("question-parts", "question", rows.keySet()));
        Map<Node, List<ResultRow>> checks =
                ResultRow.by("question", queries.rows("question-checks", "question", rows.keySet()));
        Map<Node, ClaimCard> candidates = new HashMap<>();
        List<Node> needed = parts.values().stream()
                .flatMap(each -> part(each, "candidate").stream())
                .map(row -> row.term("other"))
                .distinct()
                .toList();
        claims.cards(needed).forEach(card -> candidates.put(card.row().term("claim"), card));
        List<QuestionCard> cards = new ArrayList<>();
        for (Node thing : things) {
            ResultRow row = rows.get(thing);
            if (row != null) {
                cards.add(card(
                        row, parts.getOrDefault(thing, List.of()), checks.getOrDefault(thing, List.of()), candidates));
            }
        }
        return cards;
    }

    private QuestionCard card(
            ResultRow row, List<ResultRow> parts, List<ResultRow> checks, Map<Node, ClaimCard> claims) {
        List<QuestionCard.Side> sides = QuestionCard.Side.of(part(parts, "candidate").stream()
                .flatMap(each -> Optional.ofNullable(claims.get(each.term("other"))).stream())
                .toList());
        return new QuestionCard(
                row,
                sides,
                links(parts, "kind"),
                links(parts, "status"),
                queries.links().inText(row.text("explanation")),
                spread(row.text("spread")),
                Plots.of(sides),
                checks.stream()
                        .map(check ->
                                new QuestionCard.Check(check, queries.links().inText(check.text("explanation"))))
                        .toList(),
                links(parts, "compared"),
                links(parts, "selected").stream().map(Link::key).collect(Collectors.toSet()));
    }

    private static List<ResultRow> part(List<ResultRow> parts, String name) {
        return parts.stream().filter(row -> row.text("part").equals(name)).toList();
    }

    private static List<Link> links(List<ResultRow> parts, String name) {
        return part(parts, name).stream().map(row -> row.link("other")).toList();
    }

    /** In three digits at most: the sources print no more. */
    private static String spread(String ratio) {
        return ratio.isEmpty() ? "" : ShownValue.plain(new BigDecimal(ratio).round(new MathContext(3)));
    }
}
