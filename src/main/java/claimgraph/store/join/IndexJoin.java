package claimgraph.store.join;

import claimgraph.store.IndexedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.expr.Expr;

/** A basic graph pattern and the filters on it, ready to be joined with solutions again and again. */
public final class IndexJoin {
    private final IndexedGraph graph;
    private final List<Var> vars = new ArrayList<>();
    private final List<IdPattern> patterns = new ArrayList<>();
    private final List<Expr> filters;
    private final boolean hopeless;

    private IndexJoin(IndexedGraph graph, BasicPattern pattern, List<Expr> filters) {
        this.graph = graph;
        this.filters = List.copyOf(filters);
        for (Triple triple : pattern) {
            patterns.add(IdPattern.of(triple, graph, vars));
        }
        this.hopeless = patterns.stream().anyMatch(IdPattern::isHopeless);
    }

    /** The join; nothing when the pattern is empty, or looks into triple terms, which a snapshot does not hold. */
    public static Optional<IndexJoin> of(IndexedGraph graph, BasicPattern pattern, List<Expr> filters) {
        boolean flat = pattern.getList().stream()
                .noneMatch(triple ->
                        triple.getSubject().isTripleTerm() || triple.getObject().isTripleTerm());
        return flat && !pattern.isEmpty() ? Optional.of(new IndexJoin(graph, pattern, filters)) : Optional.empty();
    }

    /**
     * Joins solutions with it.
     *
     * @param optional whether a solution that finds nothing stays as it is
     * @param step called again and again while triples are looked at; what it throws ends the join
     */
    public QueryIterator join(QueryIterator input, boolean optional, ExecutionContext context, Runnable step) {
        return new IndexJoinIterator(this, input, optional, context, step);
    }

    IndexedGraph graph() {
        return graph;
    }

    Var[] vars() {
        return vars.toArray(Var[]::new);
    }

    boolean isHopeless() {
        return hopeless;
    }

    /** The patterns in the best order when the variables have these values before. */
    List<IdPattern> order(int[] frame) {
        return patterns.size() == 1 ? patterns : JoinOrder.of(patterns, graph, frame);
    }

    /** The filters, each after the first pattern that leaves none of its variables open which the join will give a value. */
    List<List<JoinFilter>> filters(List<IdPattern> order, int[] frame) {
        List<List<JoinFilter>> placed = new ArrayList<>();
        order.forEach(each -> placed.add(new ArrayList<>()));
        for (Expr filter : filters) {
            placed.get(place(filter, order, frame)).add(new JoinFilter(filter, vars, graph));
        }
        return placed;
    }

    private int place(Expr filter, List<IdPattern> order, int[] frame) {
        List<Integer> needed = new ArrayList<>();
        for (Var var : filter.getVarsMentioned()) {
            int place = vars.indexOf(var);
            if (place >= 0 && frame[place] == IndexedGraph.ANY) {
                needed.add(place);
            }
        }
        for (int at = 0; at < order.size(); at++) {
            for (int part = 0; part < IdPattern.PARTS; part++) {
                needed.remove((Integer) order.get(at).var(part));
            }
            if (needed.isEmpty()) {
                return at;
            }
        }
        return order.size() - 1;
    }
}
