package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorCloseable;

/** An iterator over the dataset with a look at the clock before each step: property paths have no other. */
record Ticking<T>(Iterator<T> iterator, QueryClock clock) implements IteratorCloseable<T> {
    @Override
    public boolean hasNext() {
        clock.tick();
        return iterator.hasNext();
    }

    @Override
    public T next() {
        return iterator.next();
    }

    @Override
    public void close() {
        Iter.close(iterator);
    }
}
