package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;

/** Jena's executor, whose every operator looks at the clock: hash joins and their tables do not in 5.6.0. */
final class ClockedExecutor extends OpExecutor {
    private final QueryClock clock;

    private ClockedExecutor(ExecutionContext context, QueryClock clock) {
        super(context);
        this.clock = clock;
    }

    static OpExecutorFactory factory(QueryClock clock) {
        return context -> new ClockedExecutor(context, clock);
    }

    /** The root is handed on as it is: Jena plans by recognising it. */
    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        clock.tick();
        QueryIterator output = super.exec(op, input);
        boolean known = output == input || output instanceof QueryIterRoot || output instanceof ClockedIterator;
        return known ? output : new ClockedIterator(output, clock);
    }
}
