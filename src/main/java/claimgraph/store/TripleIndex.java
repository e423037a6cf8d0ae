package claimgraph.store;

import java.nio.IntBuffer;
import java.util.List;

/**
 * Triples of term numbers, three times: sorted by subject, predicate, object; by predicate, object, subject; and by object,
 * subject, predicate. Whatever a pattern leaves open, in one of them what it asks for stands together.
 */
public final class TripleIndex {

    static final int ANY = -1;

    public static final int WIDTH = 3;

    private static final int NOWHERE = -1;

    /** The orders: which part of a triple (0 subject, 1 predicate, 2 object) stands first, second, third. */
    private static final int[][] PARTS = {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}};

    /** How many orders there are: SPO, POS, OSP. */
    public static final int ORDERS = PARTS.length;

    private final List<IntBuffer> sorted;
    private final int from;
    private final int to;

    /** @param sorted for each order the triples from {@code from} to before {@code to} are ours */
    TripleIndex(List<IntBuffer> sorted, int from, int to) {
        this.sorted = sorted;
        this.from = from;
        this.to = to;
    }

    /** Which part of a triple (0 subject, 1 predicate, 2 object) stands first, second, third in an order. */
    static int[] order(int order) {
        return PARTS[order].clone();
    }

    int size() {
        return to - from;
    }

    /** The triples that have these numbers; {@link #ANY} fits all. */
    Range find(int subject, int predicate, int object) {
        return find(subject, predicate, object, NOWHERE);
    }

    /** The same, sought from near a place: where one was found, the next one often is not far. */
    Range find(int subject, int predicate, int object, int near) {
        if (predicate != ANY && subject == ANY) {
            return find(1, predicate, object, ANY, near);
        }
        return object != ANY && predicate == ANY
                ? find(2, object, subject, ANY, near)
                : find(0, subject, predicate, object, near);
    }

    /** The first of the numbers that is ANY makes those behind it ANY, as the methods above see to. */
    private Range find(int order, int first, int second, int third, int near) {
        IntBuffer triples = sorted.get(order);
        if (first == ANY) {
            return new Range(triples, order, from, to);
        }
        int low = from;
        int high = to;
        if (near >= from && near < to) {
            int step = 1;
            if (compare(triples, near, first, second, third) < 0) {
                low = near + 1;
                for (high = low; high < to && compare(triples, high, first, second, third) < 0; high = low + step) {
                    low = high + 1;
                    step *= 2;
                }
                high = Math.min(high, to);
            } else {
                high = near;
                for (low = high - 1;
                        low >= from && compare(triples, low, first, second, third) >= 0;
                        low = high - step) {
                    high = low;
                    step *= 2;
                }
                low = Math.max(low + 1, from);
            }
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(triples, middle, first, second, third) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Range(triples, order, low, end(triples, low, first, second, third));
    }

    /** Where the matches end that begin there: near, as a rule, so the steps begin small. */
    private int end(IntBuffer triples, int begin, int first, int second, int third) {
        int low = begin;
        int step = 1;
        while (low + step <= to && compare(triples, low + step - 1, first, second, third) == 0) {
            low += step;
            step *= 2;
        }
        int high = Math.min(to, low + step - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(triples, middle, first, second, third) == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Below, among or above the matches. */
    private static int compare(IntBuffer triples, int at, int first, int second, int third) {
        int place = at * WIDTH;
        int number = triples.get(place);
        if (number != first || second == ANY) {
            return Integer.compare(number, first);
        }
        number = triples.get(place + 1);
        if (number != second || third == ANY) {
            return Integer.compare(number, second);
        }
        return Integer.compare(triples.get(place + 2), third);
    }

    /**
     * Neighbours in one of the orders.
     *
     * @param order place in {@link #order}
     */
    public record Range(IntBuffer triples, int order, int from, int to) {

        /** A part of the triple at a place of the order: 0 subject, 1 predicate, 2 object. */
        public int number(int at, int part) {
            int place = part - order;
            return triples.get(at * WIDTH + (place < 0 ? place + WIDTH : place));
        }

        public int size() {
            return to - from;
        }
    }
}
