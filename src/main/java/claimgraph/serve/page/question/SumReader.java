package claimgraph.serve.page.question;

import claimgraph.ontology.Cg;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads the sums; those that fail come first. */
public final class SumReader {
    private final PageQueries queries;
    private final ClaimReader claims;

    public SumReader(PageQueries queries, ClaimReader claims) {
        this.queries = queries;
        this.claims = claims;
    }

    /**
     * Figures that should add up.
     *
     * @param row of sums.rq
     * @param parts claims on the side of the parts
     * @param whole claims on the side of the whole
     */
    public record Sum(ResultRow row, List<ClaimCard> parts, List<ClaimCard> whole, List<Link> explanation) {
        public Link self() {
            return row.link("sum");
        }

        public boolean fails() {
            return row.is("outcome", Cg.FAILS);
        }
    }

    public List<Sum> all() {
        return cards(queries.rows("sums"));
    }

    public List<Sum> about(Node entity) {
        return cards(queries.rows("sums", "about", entity));
    }

    public Optional<Sum> sum(Node sum) {
        return cards(queries.rows("sums", "sum", sum)).stream().findFirst();
    }

    private List<Sum> cards(List<ResultRow> sums) {
        List<ResultRow> members = queries.rows("sum-claims", "sum", ResultRow.terms("sum", sums));
        Map<Node, ClaimCard> cards = new HashMap<>();
        claims.cards(ResultRow.terms("claim", members))
                .forEach(card -> cards.put(card.row().term("claim"), card));
        Map<Node, List<ResultRow>> bySum = ResultRow.by("sum", members);
        return sums.stream()
                .map(row -> new Sum(
                        row,
                        side(bySum.getOrDefault(row.term("sum"), List.of()), "parts", cards),
                        side(bySum.getOrDefault(row.term("sum"), List.of()), "whole", cards),
                        queries.links().inText(row.text("explanation"))))
                .toList();
    }

    private static List<ClaimCard> side(List<ResultRow> members, String side, Map<Node, ClaimCard> cards) {
        return members.stream()
                .filter(row -> row.text("side").equals(side))
                .flatMap(row -> Optional.ofNullable(cards.get(row.term("claim"))).stream())
                .toList();
    }
}
