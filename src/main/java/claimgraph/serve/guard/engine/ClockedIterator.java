package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
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

    /** A hash join of Jena 5.6.0 that is closed before its first row has no table yet, and fails on it. */
    @Override
    protected void closeIterator() {
        try {
            super.closeIterator();
        } catch (NullPointerException e) {
            iterator = QueryIterNullIterator.create(null);
        }
    }

    @Override
    protected Binding moveToNextBinding() {
        clock.tick();
        return super.moveToNextBinding();
    }
}
