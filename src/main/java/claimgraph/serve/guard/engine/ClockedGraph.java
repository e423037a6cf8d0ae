package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that can only be read, and whose every find looks at the clock. */
final class ClockedGraph extends WrappedGraph {
    private final Supplier<QueryClock> clock;

    ClockedGraph(Graph graph, Supplier<QueryClock> clock) {
        super(graph);
        this.clock = clock;
    }

    Graph base() {
        return base;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        clock.get().tick();
        return WrappedIterator.create(new Ticking<>(base.find(pattern), clock.get()));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        clock.get().tick();
        return WrappedIterator.create(new Ticking<>(base.find(subject, predicate, object), clock.get()));
    }

    @Override
    public ExtendedIterator<Triple> find() {
        return find(Triple.ANY);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        clock.get().tick();
        return base.contains(subject, predicate, object);
    }

    @Override
    public boolean contains(Triple triple) {
        clock.get().tick();
        return base.contains(triple);
    }

    @Override
    public void add(Triple triple) {
        throw ClockedDataset.readOnly();
    }

    @Override
    public void delete(Triple triple) {
        throw ClockedDataset.readOnly();
    }

    @Override
    public void performAdd(Triple triple) {
        throw ClockedDataset.readOnly();
    }

    @Override
    public void performDelete(Triple triple) {
        throw ClockedDataset.readOnly();
    }

    @Override
    public void remove(Node subject, Node predicate, Node object) {
        throw ClockedDataset.readOnly();
    }

    @Override
    public void clear() {
        throw ClockedDataset.readOnly();
    }
}
