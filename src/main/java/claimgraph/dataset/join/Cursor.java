package claimgraph.dataset.join;

import claimgraph.dataset.snapshot.SnapshotGraph;
import claimgraph.dataset.snapshot.TripleTable;

/** Goes through the triples that match one pattern of a join, and gives the open variables their values. */
final class Cursor {
    private final NumberPattern pattern;
    private final SnapshotGraph graph;
    private final boolean[] open = new boolean[NumberPattern.PARTS];
    private TripleTable.Range range;
    private int next;

    Cursor(NumberPattern pattern, SnapshotGraph graph) {
        this.pattern = pattern;
        this.graph = graph;
        this.range = graph.find(SnapshotGraph.UNKNOWN, SnapshotGraph.UNKNOWN, SnapshotGraph.UNKNOWN);
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
        open[part] = asked == SnapshotGraph.ANY;
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
        for (int part = 0; part < NumberPattern.PARTS; part++) {
            if (open[part]) {
                frame[pattern.var(part)] = SnapshotGraph.ANY;
            }
        }
    }

    /** False when a variable stands twice in the pattern and the triple has different terms there. */
    private boolean matches(int at, int[] frame) {
        for (int part = 0; part < NumberPattern.PARTS; part++) {
            if (open[part]) {
                int var = pattern.var(part);
                int number = range.number(at, part);
                if (frame[var] != SnapshotGraph.ANY && frame[var] != number) {
                    return false;
                }
                frame[var] = number;
            }
        }
        return true;
    }
}
