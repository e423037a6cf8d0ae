package claimgraph.dataset.snapshot;

import java.nio.IntBuffer;
import java.util.List;

/**
 * Triples of term numbers, three times: sorted by subject, predicate, object; by predicate, object, subject; and by object,
 * subject, predicate. Whatever a pattern leaves open, in one of them what it asks for stands together.
 */
final class TripleTable {

    static final int ANY = -1;

    static final int WIDTH = 3;

    /** The orders: which part of a triple (0 subject, 1 predicate, 2 object) stands first, second, third. */
    static final int[][] ORDERS = {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}};

    private final List<IntBuffer> sorted;
    private final int from;
    private final int to;

    /** @param sorted for each order the triples from {@code from} to before {@code to} are ours */
    TripleTable(List<IntBuffer> sorted, int from, int to) {
        this.sorted = sorted;
        this.from = from;
        this.to = to;
    }

    int size() {
        return to - from;
    }

    /** The triples that have these numbers; {@link #ANY} fits all. */
    Range find(int subject, int predicate, int object) {
        int[] asked = {subject, predicate, object};
        int order = order(subject, predicate, object);
        IntBuffer triples = sorted.get(order);
        int low = from;
        int high = to;
        for (int place = 0; place < WIDTH; place++) {
            int number = asked[ORDERS[order][place]];
            if (number == ANY || low == high) {
                break;
            }
            low = firstNotBelow(triples, low, high, place, number);
            high = firstNotBelow(triples, low, high, place, number + 1);
        }
        return new Range(triples, order, low, high);
    }

    private static int order(int subject, int predicate, int object) {
        if (predicate != ANY && subject == ANY) {
            return 1;
        }
        return object != ANY && predicate == ANY ? 2 : 0;
    }

    private static int firstNotBelow(IntBuffer triples, int from, int to, int place, int number) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (triples.get(middle * WIDTH + place) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Neighbours in one of the orders.
     *
     * @param order place in {@link #ORDERS}
     */
    record Range(IntBuffer triples, int order, int from, int to) {

        /** A part of the triple at a place of the order: 0 subject, 1 predicate, 2 object. */
        int number(int at, int part) {
            return triples.get(at * WIDTH + (part + WIDTH - order) % WIDTH);
        }
    }
}
