package claimgraph.serve.page.thing;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads things that have no page of their own kind. */
public final class ThingReader {
    private static final int MOST = 200;

    private final DatasetGraph dataset;
    private final PageQueries queries;
    private final ClaimReader claims;

    public ThingReader(DatasetGraph dataset, PageQueries queries, ClaimReader claims) {
        this.dataset = dataset;
        this.queries = queries;
        this.claims = claims;
    }

    /**
     * Anything as it stands in the graph.
     *
     * @param said rows of said.rq
     * @param leads rows of leads.rq
     * @param claims that have it as their value, when it is one
     * @param size triples in it, when it is a graph; else 0
     */
    public record Page(
            Link self,
            List<ResultRow> said,
            List<ResultRow> leads,
            boolean moreLeads,
            List<ClaimCard> claims,
            long size) {}

    public Page page(Node thing) {
        List<ResultRow> leads = queries.rows("leads", "thing", thing);
        return new Page(
                queries.links().to(thing),
                said(thing),
                leads.stream().limit(MOST).toList(),
                leads.size() > MOST,
                claims.cards(queries.terms("claims-stating", "claim", Map.of("value", List.of(thing)))),
                dataset.containsGraph(thing) ? dataset.getGraph(thing).size() : 0);
    }

    public List<ResultRow> said(Node thing) {
        return queries.rows("said", "thing", thing);
    }
}
