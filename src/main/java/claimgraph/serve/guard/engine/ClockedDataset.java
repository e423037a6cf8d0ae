package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset as one query or page sees it: it can only be read, and every find looks at the clock. A view, so that Jena does not
 * unwrap it.
 */
public final class ClockedDataset extends DatasetGraphReadOnly implements DatasetGraphWrapperView {
    private final Supplier<QueryClock> clock;
    private final Graph defaultGraph;

    ClockedDataset(DatasetGraph dataset, Supplier<QueryClock> clock) {
        super(dataset);
        this.clock = clock;
        this.defaultGraph = new ClockedGraph(dataset.getDefaultGraph(), clock);
    }

    /** A dataset for pages: each find looks at the clock of its own thread, at once, since a page asks little and often. */
    public static DatasetGraph ofThisThread(DatasetGraph dataset) {
        return new ClockedDataset(dataset, () -> {
            QueryClock here = QueryClock.here();
            here.look();
            return here;
        });
    }

    /** Always the same one: Jena recognises it. */
    @Override
    public Graph getDefaultGraph() {
        return defaultGraph;
    }

    @Override
    public Graph getUnionGraph() {
        return new ClockedGraph(getWrapped().getUnionGraph(), clock);
    }

    @Override
    public Graph getGraph(Node name) {
        return new ClockedGraph(getWrapped().getGraph(name), clock);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return new Ticking<>(getWrapped().listGraphNodes(), clock.get());
    }

    @Override
    public Iterator<Quad> find() {
        return new Ticking<>(getWrapped().find(), clock.get());
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return new Ticking<>(getWrapped().find(quad), clock.get());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return new Ticking<>(getWrapped().find(graph, subject, predicate, object), clock.get());
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return new Ticking<>(getWrapped().findNG(graph, subject, predicate, object), clock.get());
    }

    static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("read-only");
    }
}
