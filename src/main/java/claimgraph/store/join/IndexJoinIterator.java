package claimgraph.store.join;

import claimgraph.store.IndexedGraph;
import claimgraph.store.TripleIndex;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** The solutions of a join: pattern after pattern, each with the values that those before it found, and back when one has no more. */
final class IndexJoinIterator extends QueryIter1 {
    private static final int NEEDS_INPUT = -1;

    /** A step is a fraction of a microsecond, so that the clock need not hear of each. */
    private static final int STEPS_PER_CALL = 16;

    private final IndexJoin join;
    private final IndexedGraph graph;
    private final boolean optional;
    private final Runnable step;
    private final Var[] vars;
    private final int[] frame;
    private PatternCursor[] cursors = {};
    private List<List<JoinFilter>> filters = List.of();
    private int depth = NEEDS_INPUT;
    private int steps;
    private boolean found;
    private @Nullable Binding row;
    private Binding partial = BindingRoot.create();
    private @Nullable Binding next;

    /** The variables that the row leaves open, and their places; the same for most rows. */
    private Var[] openVars = {};

    private int[] open = {};

    IndexJoinIterator(IndexJoin join, QueryIterator input, boolean optional, ExecutionContext context, Runnable step) {
        super(input, context);
        this.join = join;
        this.graph = join.graph();
        this.optional = optional;
        this.step = step;
        this.vars = join.vars();
        this.frame = new int[vars.length];
    }

    @Override
    protected boolean hasNextBinding() {
        while (next == null) {
            if (depth == NEEDS_INPUT) {
                if (!getInput().hasNext()) {
                    return false;
                }
                begin(getInput().next());
            }
            search();
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        if (!hasNextBinding() || next == null) {
            throw new NoSuchElementException();
        }
        Binding solution = next;
        next = null;
        return solution;
    }

    private void begin(Binding solution) {
        row = solution.isEmpty() ? null : solution;
        found = false;
        boolean known = true;
        for (int i = 0; i < vars.length; i++) {
            frame[i] = row == null ? IndexedGraph.ANY : IdBinding.number(row, vars[i], graph);
            known &= frame[i] != IndexedGraph.UNKNOWN;
        }
        if (known && !join.isHopeless()) {
            noteOpen();
            plan();
            depth = 0;
            cursors[0].open(frame);
        }
    }

    private void noteOpen() {
        boolean same = cursors.length > 0;
        for (int i = 0, at = 0; i < frame.length && same; i++) {
            boolean isOpen = at < open.length && open[at] == i;
            same = isOpen == (frame[i] == IndexedGraph.ANY);
            at += isOpen ? 1 : 0;
        }
        if (!same) {
            open = IntStream.range(0, frame.length)
                    .filter(i -> frame[i] == IndexedGraph.ANY)
                    .toArray();
            openVars = IntStream.of(open).mapToObj(i -> vars[i]).toArray(Var[]::new);
            cursors = new PatternCursor[0];
        }
        // The filters see what is found so far.
        partial = new IdBinding(row, graph, vars, frame);
    }

    /** The first row decides on the order for all rows that bind the same variables. */
    private void plan() {
        if (cursors.length == 0) {
            List<IdPattern> order = join.order(frame);
            cursors = order.stream().map(each -> new PatternCursor(each, graph)).toArray(PatternCursor[]::new);
            filters = join.filters(order, frame);
        }
    }

    /** Goes on until there is a solution, or none is left for this row. */
    private void search() {
        while (depth >= 0) {
            if ((++steps & STEPS_PER_CALL - 1) == 0) {
                step.run();
            }
            if (!cursors[depth].next(frame)) {
                depth--;
            } else if (pass(filters.get(depth))) {
                if (depth == cursors.length - 1) {
                    found = true;
                    next = solution();
                    return;
                }
                depth++;
                cursors[depth].open(frame);
            }
        }
        if (optional && !found) {
            next = row == null ? BindingRoot.create() : row;
        }
    }

    private boolean pass(List<JoinFilter> conditions) {
        for (JoinFilter condition : conditions) {
            if (!condition.passes(frame, partial, getExecContext())) {
                return false;
            }
        }
        return true;
    }

    private Binding solution() {
        if (row == null) {
            return new IdBinding(null, graph, vars, frame.clone());
        }
        if (open.length == 0) {
            return row;
        }
        int[] numbers = new int[open.length];
        Arrays.setAll(numbers, i -> frame[open[i]]);
        return new IdBinding(row, graph, openVars, numbers);
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {
        depth = NEEDS_INPUT;
        next = null;
    }

    /** Goes through the triples that match one pattern of a join, and gives the open variables their values. */
    private static final class PatternCursor {
        private final IdPattern pattern;
        private final IndexedGraph graph;
        private final boolean[] open = new boolean[IdPattern.PARTS];
        private TripleIndex.Range range;
        private int next;

        PatternCursor(IdPattern pattern, IndexedGraph graph) {
            this.pattern = pattern;
            this.graph = graph;
            this.range = graph.find(IndexedGraph.UNKNOWN, IndexedGraph.UNKNOWN, IndexedGraph.UNKNOWN);
        }

        /** Begins anew, with the variables as they are now. */
        void open(int[] frame) {
            int subject = ask(0, frame);
            int predicate = ask(1, frame);
            range = graph.find(subject, predicate, ask(2, frame), range.from());
            next = range.from();
        }

        private int ask(int part, int[] frame) {
            int asked = pattern.asked(part, frame);
            open[part] = asked == IndexedGraph.ANY;
            return asked;
        }

        /** Moves to the next match; at the end the variables are open again. */
        boolean next(int[] frame) {
            while (next < range.to()) {
                clear(frame);
                if (matches(next++, frame)) {
                    return true;
                }
            }
            clear(frame);
            return false;
        }

        private void clear(int[] frame) {
            for (int part = 0; part < IdPattern.PARTS; part++) {
                if (open[part]) {
                    frame[pattern.var(part)] = IndexedGraph.ANY;
                }
            }
        }

        /** False when a variable stands twice in the pattern and the triple has different terms there. */
        private boolean matches(int at, int[] frame) {
            for (int part = 0; part < IdPattern.PARTS; part++) {
                if (open[part]) {
                    int var = pattern.var(part);
                    int number = range.number(at, part);
                    if (frame[var] != IndexedGraph.ANY && frame[var] != number) {
                        return false;
                    }
                    frame[var] = number;
                }
            }
            return true;
        }
    }
}
