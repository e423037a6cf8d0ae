package claimgraph.serve.page.thing;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A linked record of others that says something else than a claim.
 *
 * @param row of clashes.rq
 */
public record ShownClash(ResultRow row) {
    /** The clashes of a claim ({@code claim}), about a thing ({@code about}), or one clash itself ({@code self}). */
    public static List<ShownClash> of(PageQueries queries, String parameter, Node given) {
        return queries.rows("clashes", parameter, given).stream()
                .map(ShownClash::new)
                .toList();
    }

    public Link claim() {
        return row.link("claim").byKey();
    }

    public Link claimed() {
        return ShownValue.words(row, "claimed");
    }

    public Link value() {
        return ShownValue.words(row, "value");
    }
}
