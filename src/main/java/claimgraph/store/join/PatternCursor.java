package claimgraph.store.join;

import claimgraph.store.IndexedGraph;
import claimgraph.store.TripleIndex;

/** Goes through the triples that match one pattern of a join, and gives the open variables their values. */
final class PatternCursor {
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
