package claimgraph.store;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Terms and their numbers, both ways. Terms are made when somebody asks for them, and the latest ones are kept. */
public final class TermDictionary {

    static final int ABSENT = -1;

    private static final int MOST_KEPT = 1 << 18;

    private record Kept(int number, Node node) {}

    private final ByteBuffer bytes;
    private final IntBuffer ends;
    private final IntBuffer slots;
    private final @Nullable Kept[] kept;

    /**
     * A table in the three parts it is stored in.
     *
     * @param bytes the keys of all terms, one behind the other
     * @param ends where each key ends
     * @param slots a hash table of term numbers plus one, 0 where it is empty; its size is a power of two
     */
    TermDictionary(ByteBuffer bytes, IntBuffer ends, IntBuffer slots) {
        this.bytes = bytes;
        this.ends = ends;
        this.slots = slots;
        this.kept = new Kept[Math.min(MOST_KEPT, slots.capacity())];
    }

    /**
     * Where terms go in a hash table, at half load at most.
     *
     * @param hash of the key of a term, by its number
     */
    public static int[] slots(int terms, IntUnaryOperator hash) {
        int[] slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, terms)) * 4)];
        for (int number = 0; number < terms; number++) {
            int slot = hash.applyAsInt(number) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
        return slots;
    }

    public static int hash(byte[] key) {
        int hash = Arrays.hashCode(key) * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    int size() {
        return ends.capacity();
    }

    /** The number of a term, or {@link #ABSENT}. */
    int number(Node node) {
        byte[] key = TermCodec.of(node);
        int slot = hash(key) & slots.capacity() - 1;
        for (int number = slots.get(slot) - 1; number >= 0; number = slots.get(slot) - 1) {
            if (isAt(number, key)) {
                return number;
            }
            slot = slot + 1 & slots.capacity() - 1;
        }
        return ABSENT;
    }

    private boolean isAt(int number, byte[] key) {
        int start = start(number);
        return ends.get(number) - start == key.length
                && bytes.slice(start, key.length).equals(ByteBuffer.wrap(key));
    }

    /** Several threads may make the same term; it does not matter whose stays. */
    Node node(int number) {
        int place = number & kept.length - 1;
        Kept latest = kept[place];
        if (latest != null && latest.number == number) {
            return latest.node;
        }
        byte[] key = new byte[ends.get(number) - start(number)];
        bytes.get(start(number), key);
        Kept made = new Kept(number, TermCodec.node(key));
        kept[place] = made;
        return made.node;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends.get(number - 1);
    }
}
