package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import claimgraph.store.IndexedGraph;
import claimgraph.store.join.IndexJoin;
import claimgraph.store.join.ObjectCounts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.Expr;

/**
 * Jena's executor, whose every operator looks at the clock: hash joins and their tables do not in 5.6.0. What is asked of one
 * graph of a snapshot by patterns, filters and OPTIONAL is joined by our own means, all else by Jena's.
 */
final class ClockedExecutor extends OpExecutor {
    private final QueryClock clock;
    private final Joins joins;

    /** The joins of one query, by operator and graph: an OPTIONAL or EXISTS comes back to its own for each row. */
    private static final class Joins {
        private static final int MOST = 10_000;

        private final IdentityHashMap<IndexedGraph, IdentityHashMap<Op, Optional<IndexJoin>>> known =
                new IdentityHashMap<>();
        private int size;

        Optional<IndexJoin> of(IndexedGraph graph, Op op) {
            if (size++ > MOST) {
                // Jena has made a new operator for each row; none of them comes back.
                known.clear();
                size = 0;
            }
            return known.computeIfAbsent(graph, each -> new IdentityHashMap<>())
                    .computeIfAbsent(op, each -> join(graph, each, List.of()));
        }

        private static Optional<IndexJoin> join(IndexedGraph graph, Op op, List<Expr> filters) {
            if (op instanceof OpFilter filter && filters.isEmpty()) {
                return join(graph, filter.getSubOp(), filter.getExprs().getList());
            }
            return op instanceof OpBGP pattern ? IndexJoin.of(graph, pattern.getPattern(), filters) : Optional.empty();
        }
    }

    private ClockedExecutor(ExecutionContext context, QueryClock clock, Joins joins) {
        super(context);
        this.clock = clock;
        this.joins = joins;
    }

    static OpExecutorFactory factory(QueryClock clock) {
        Joins joins = new Joins();
        return context -> new ClockedExecutor(context, clock, joins);
    }

    /** The root is handed on as it is: Jena plans by recognising it. */
    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        clock.tick();
        QueryIterator output = super.exec(op, input);
        boolean known = output == input || output instanceof QueryIterRoot || output instanceof ClockedIterator;
        return known ? output : new ClockedIterator(output, clock);
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return join(pattern)
                .map(join -> join.join(input, false, execCxt, clock::tick))
                .orElseGet(() -> super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return join(filter)
                .map(join -> join.join(input, false, execCxt, clock::tick))
                .orElseGet(() -> super.execute(filter, input));
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        Optional<IndexJoin> right = join(optional.getRight());
        if (right.isEmpty()) {
            return super.execute(optional, input);
        }
        return right.get().join(exec(optional.getLeft(), input), true, execCxt, clock::tick);
    }

    @Override
    protected QueryIterator execute(OpOrder sorted, QueryIterator input) {
        List<SortCondition> conditions = sorted.getConditions();
        return new QueryIterSort(
                keyed(exec(sorted.getSubOp(), input), conditions), SortedRow.order(conditions, execCxt), execCxt);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        List<SortCondition> conditions = top.getConditions();
        boolean distinct = top.getSubOp() instanceof OpDistinct;
        Op rows = distinct ? ((OpDistinct) top.getSubOp()).getSubOp() : top.getSubOp();
        return new QueryIterTopN(
                keyed(exec(rows, input), conditions),
                SortedRow.order(conditions, execCxt),
                top.getLimit(),
                distinct,
                execCxt);
    }

    /** Counts per object of one predicate are read off the snapshot; Jena has the rest. */
    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        Optional<ObjectCounts> counts = input instanceof QueryIterRoot
                ? snapshot().flatMap(graph -> ObjectCounts.of(graph, group))
                : Optional.empty();
        return counts.map(each -> each.iterator(execCxt, clock::tick)).orElseGet(() -> super.execute(group, input));
    }

    private QueryIterator keyed(QueryIterator rows, List<SortCondition> conditions) {
        return new QueryIterConvert(rows, new SortedRow.Keys(conditions, execCxt)::of, execCxt);
    }

    private Optional<IndexJoin> join(Op op) {
        return snapshot().flatMap(graph -> joins.of(graph, op));
    }

    private Optional<IndexedGraph> snapshot() {
        return execCxt.getActiveGraph() instanceof ClockedGraph graph && graph.base() instanceof IndexedGraph snapshot
                ? Optional.of(snapshot)
                : Optional.empty();
    }
}
