package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** The solutions of one operator, with a look at the clock before each. */
final class ClockedIterator extends QueryIteratorWrapper {
    private final QueryClock clock;

    ClockedIterator(QueryIterator iterator, QueryClock clock) {
        super(iterator);
        this.clock = clock;
    }

    @Override
    protected boolean hasNextBinding() {
        clock.tick();
        return super.hasNextBinding();
    }

    @Override
    protected Binding moveToNextBinding() {
        clock.tick();
        return super.moveToNextBinding();
    }
}
