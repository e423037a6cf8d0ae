package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What a query finds, up to a number of rows or triples. One more is a refusal, never an end: who gets a part of an answer must not take
 * it for the whole.
 *
 * @param max rows of a SELECT, triples or quads of a CONSTRUCT or DESCRIBE
 */
public record BoundedAnswer(long max, QueryClock clock) {
    /** The rows of a SELECT; the row after the last allowed one is refused. */
    public RowSet rows(QueryExec exec) {
        return new Rows(exec.select(), max);
    }

    public Graph construct(QueryExec exec) {
        Graph graph = new Collected(this);
        exec.constructTriples().forEachRemaining(graph::add);
        return graph;
    }

    public DatasetGraph constructQuads(QueryExec exec) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        long count = 0;
        for (Iterator<Quad> quads = exec.constructQuads(); quads.hasNext(); ) {
            clock.tick();
            Quad quad = quads.next();
            if (!dataset.contains(quad)) {
                if (++count > max) {
                    throw tooLarge("quads", max);
                }
                dataset.add(quad);
            }
        }
        return dataset;
    }

    public Graph describe(QueryExec exec) {
        Graph graph = new Collected(this);
        exec.describe(graph);
        return graph;
    }

    private static Refusal tooLarge(String what, long max) {
        return new Refusal(
                        Reason.ANSWER_TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "The answer has more than %,d %s, which is the most that this server gives, and a part of it"
                                        + " is no answer. Add a LIMIT of at most %d, name a subject or a property, or count and"
                                        + " group instead of listing.",
                                max,
                                what,
                                max))
                .with("maxRows", max);
    }

    private record Rows(RowSet rows, long max) implements RowSet {
        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Binding next() {
            Binding row = rows.next();
            if (rows.getRowNumber() > max) {
                throw tooLarge("rows", max);
            }
            return row;
        }

        @Override
        public List<Var> getResultVars() {
            return rows.getResultVars();
        }

        @Override
        public long getRowNumber() {
            return rows.getRowNumber();
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    /** Triples in memory. */
    private static final class Collected extends WrappedGraph {
        private final BoundedAnswer bound;

        Collected(BoundedAnswer bound) {
            super(GraphFactory.createDefaultGraph());
            this.bound = bound;
        }

        @Override
        public void add(Triple triple) {
            performAdd(triple);
        }

        @Override
        public void performAdd(Triple triple) {
            bound.clock.tick();
            base.add(triple);
            if (base.size() > bound.max) {
                throw tooLarge("triples", bound.max);
            }
        }
    }
}
