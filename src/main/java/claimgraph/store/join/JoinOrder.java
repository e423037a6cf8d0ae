package claimgraph.store.join;

import claimgraph.store.IndexedGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * In which order the patterns of a join are looked up: from each beginning always next the one that promises fewest matches among
 * those that share a variable with what is known already, and of these orders the one with fewest matches in all.
 */
final class JoinOrder {
    /** Guesses where the predicate is open as well: what one subject, and what one object is found with. */
    private static final double PER_SUBJECT = 12;

    private static final double PER_OBJECT = 40;

    /** A pattern, the matches it has by itself, and those for a subject and an object that earlier patterns have found. */
    private record Sized(IdPattern pattern, double alone, double perSubject, double perObject) {}

    private final IndexedGraph graph;
    private final int[] frame;
    private final boolean[] bound;
    private final List<IdPattern> order = new ArrayList<>();
    private double rows = 1;
    private double cost;

    private JoinOrder(IndexedGraph graph, int[] frame) {
        this.graph = graph;
        this.frame = frame;
        this.bound = new boolean[frame.length];
    }

    /** @param frame what the variables are before the join, ANY where they are open */
    static List<IdPattern> of(List<IdPattern> patterns, IndexedGraph graph, int[] frame) {
        List<Sized> sized =
                patterns.stream().map(each -> sized(each, graph, frame)).toList();
        JoinOrder best = new JoinOrder(graph, frame).order(sized, sized.get(0));
        for (Sized first : sized.subList(1, sized.size())) {
            JoinOrder other = new JoinOrder(graph, frame).order(sized, first);
            best = other.cost < best.cost ? other : best;
        }
        return best.order;
    }

    private static Sized sized(IdPattern pattern, IndexedGraph graph, int[] frame) {
        int predicate = pattern.asked(1, frame);
        boolean open = predicate == IndexedGraph.ANY;
        int alone = graph.find(pattern.asked(0, frame), predicate, pattern.asked(2, frame))
                .size();
        return new Sized(
                pattern,
                alone,
                open ? PER_SUBJECT : graph.perSubject(predicate),
                open ? PER_OBJECT : graph.perObject(predicate));
    }

    private JoinOrder order(List<Sized> patterns, Sized first) {
        List<Sized> left = new ArrayList<>(patterns);
        for (Sized next = first; ; next = best(left)) {
            rows *= matches(next);
            cost += rows;
            left.remove(next);
            order.add(next.pattern);
            for (int part = 0; part < IdPattern.PARTS; part++) {
                if (next.pattern.var(part) != IdPattern.NONE) {
                    bound[next.pattern.var(part)] = true;
                }
            }
            if (left.isEmpty()) {
                return this;
            }
        }
    }

    private Sized best(List<Sized> left) {
        Sized best = left.get(0);
        double fewest = Double.MAX_VALUE;
        for (Sized pattern : left) {
            double matches = matches(pattern) * (isConnected(pattern.pattern) ? 1 : graph.size());
            if (matches < fewest) {
                best = pattern;
                fewest = matches;
            }
        }
        return best;
    }

    /** One without open variables is a test, which never multiplies anything. */
    private boolean isConnected(IdPattern pattern) {
        boolean open = false;
        for (int part = 0; part < IdPattern.PARTS; part++) {
            int var = pattern.var(part);
            if (var != IdPattern.NONE && bound[var]) {
                return true;
            }
            open |= var != IdPattern.NONE && frame[var] == IndexedGraph.ANY;
        }
        return !open;
    }

    private double matches(Sized sized) {
        boolean subject = isJoined(sized.pattern.var(0));
        boolean object = isJoined(sized.pattern.var(2));
        double matches = isJoined(sized.pattern.var(1)) ? sized.alone / 2 : sized.alone;
        if (subject) {
            matches = Math.min(matches, sized.perSubject);
        }
        if (object) {
            matches = subject ? Math.min(matches, sized.perObject) / 2 : Math.min(matches, sized.perObject);
        }
        return matches;
    }

    /** Whether an earlier pattern gives the variable a value that is not known yet. */
    private boolean isJoined(int var) {
        return var != IdPattern.NONE && bound[var] && frame[var] == IndexedGraph.ANY;
    }
}
