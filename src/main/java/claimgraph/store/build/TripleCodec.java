package claimgraph.store.build;

import claimgraph.store.TooLarge;
import java.util.Arrays;

/**
 * Packs the three numbers of a triple into one, so that triples are sorted as numbers are. Predicates are few: each is stood
 * for by its place among them.
 */
final class TripleCodec {
    private final int[] predicates;
    private final int termBits;
    private final int predicateBits;

    /** @param predicates all that occur, ascending */
    public TripleCodec(int terms, int[] predicates) {
        this.predicates = predicates.clone();
        this.termBits = bits(terms);
        this.predicateBits = bits(predicates.length);
        if (2 * termBits + predicateBits >= Long.SIZE) {
            throw new TooLarge("The graph has " + terms + " terms and " + predicates.length
                    + " properties, which is more than a snapshot has room for.");
        }
    }

    private static int bits(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }

    /** The triple in the order subject, predicate, object. */
    public long pack(int subject, int predicate, int object) {
        long place = Arrays.binarySearch(predicates, predicate);
        return ((long) subject << predicateBits | place) << termBits | object;
    }

    /** The same triple with its parts in another order: 0 stays, 1 is predicate, object, subject, 2 object, subject, predicate. */
    public long turn(long packed, int order) {
        long subject = packed >>> (predicateBits + termBits);
        long predicate = (packed >>> termBits) & ((1L << predicateBits) - 1);
        long object = packed & ((1L << termBits) - 1);
        return switch (order) {
            case 0 -> packed;
            case 1 -> (predicate << termBits | object) << termBits | subject;
            default -> (object << termBits | subject) << predicateBits | predicate;
        };
    }

    /** The number that stands first, second or third (0 to 2) in a triple that was turned to an order. */
    public int part(long turned, int order, int place) {
        int width = order == 0 ? 1 : order == 1 ? 0 : 2;
        int below = 0;
        for (int after = place + 1; after < 3; after++) {
            below += after == width ? predicateBits : termBits;
        }
        long part = (turned >>> below) & ((1L << (place == width ? predicateBits : termBits)) - 1);
        return place == width ? predicates[(int) part] : (int) part;
    }
}
