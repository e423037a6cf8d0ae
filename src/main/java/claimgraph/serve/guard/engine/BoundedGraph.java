package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Collects the triples of a CONSTRUCT or DESCRIBE, up to a number of them. */
public final class BoundedGraph extends WrappedGraph {
    private final long max;
    private final QueryClock clock;

    private BoundedGraph(long max, QueryClock clock) {
        super(GraphFactory.createDefaultGraph());
        this.max = max;
        this.clock = clock;
    }

    /** Thrown to leave Jena's loop over the things to describe; nobody sees it. */
    private static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;

        Full() {
            super("full", null, false, false);
        }
    }

    public static Graph construct(QueryExec exec, long max, QueryClock clock) {
        Graph graph = GraphFactory.createDefaultGraph();
        Iterator<Triple> triples = exec.constructTriples();
        while (triples.hasNext() && graph.size() < max) {
            clock.tick();
            graph.add(triples.next());
        }
        return graph;
    }

    public static DatasetGraph constructQuads(QueryExec exec, long max, QueryClock clock) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Iterator<Quad> quads = exec.constructQuads();
        for (long count = 0; quads.hasNext() && count < max; count++) {
            clock.tick();
            dataset.add(quads.next());
        }
        return dataset;
    }

    public static Graph describe(QueryExec exec, long max, QueryClock clock) {
        BoundedGraph graph = new BoundedGraph(max, clock);
        try {
            exec.describe(graph);
        } catch (Full e) {
            clock.look();
        }
        return graph.getWrapped();
    }

    @Override
    public void add(Triple triple) {
        performAdd(triple);
    }

    @Override
    public void performAdd(Triple triple) {
        clock.tick();
        if (base.size() >= max) {
            throw new Full();
        }
        base.add(triple);
    }
}
