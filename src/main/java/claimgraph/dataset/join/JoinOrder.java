package claimgraph.dataset.join;

import claimgraph.dataset.snapshot.SnapshotGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * In which order the patterns of a join are looked up: always next the one that promises fewest matches among those that
 * share a variable with what is known already.
 */
final class JoinOrder {
    /** Guesses where the predicate is open as well: what one subject, and what one object is found with. */
    private static final double PER_SUBJECT = 12;

    private static final double PER_OBJECT = 40;

    private final SnapshotGraph graph;
    private final int[] frame;
    private final boolean[] bound;

    private JoinOrder(SnapshotGraph graph, int[] frame) {
        this.graph = graph;
        this.frame = frame;
        this.bound = new boolean[frame.length];
    }

    /** @param frame what the variables are before the join, ANY where they are open */
    static List<NumberPattern> of(List<NumberPattern> patterns, SnapshotGraph graph, int[] frame) {
        return new JoinOrder(graph, frame).order(patterns);
    }

    private List<NumberPattern> order(List<NumberPattern> patterns) {
        List<NumberPattern> left = new ArrayList<>(patterns);
        List<NumberPattern> order = new ArrayList<>();
        while (!left.isEmpty()) {
            NumberPattern best = left.get(0);
            double fewest = Double.MAX_VALUE;
            for (NumberPattern pattern : left) {
                double matches = matches(pattern) * (order.isEmpty() || isConnected(pattern) ? 1 : graph.size());
                if (matches < fewest) {
                    best = pattern;
                    fewest = matches;
                }
            }
            left.remove(best);
            order.add(best);
            for (int part = 0; part < NumberPattern.PARTS; part++) {
                if (best.var(part) != NumberPattern.NONE) {
                    bound[best.var(part)] = true;
                }
            }
        }
        return order;
    }

    /** One without open variables is a test, which never multiplies anything. */
    private boolean isConnected(NumberPattern pattern) {
        boolean open = false;
        for (int part = 0; part < NumberPattern.PARTS; part++) {
            int var = pattern.var(part);
            if (var != NumberPattern.NONE && bound[var]) {
                return true;
            }
            open |= var != NumberPattern.NONE && frame[var] == SnapshotGraph.ANY;
        }
        return !open;
    }

    private double matches(NumberPattern pattern) {
        int predicate = pattern.asked(1, frame);
        double matches = graph.find(pattern.asked(0, frame), predicate, pattern.asked(2, frame))
                .size();
        boolean subject = isJoined(pattern.var(0));
        boolean object = isJoined(pattern.var(2));
        if (isJoined(pattern.var(1))) {
            matches /= 2;
        }
        if (subject) {
            matches = Math.min(matches, predicate == SnapshotGraph.ANY ? PER_SUBJECT : graph.perSubject(predicate));
        }
        if (object) {
            double each = predicate == SnapshotGraph.ANY ? PER_OBJECT : graph.perObject(predicate);
            matches = subject ? Math.min(matches, each) / 2 : Math.min(matches, each);
        }
        return matches;
    }

    /** Whether an earlier pattern gives the variable a value that is not known yet. */
    private boolean isJoined(int var) {
        return var != NumberPattern.NONE && bound[var] && frame[var] == SnapshotGraph.ANY;
    }
}
