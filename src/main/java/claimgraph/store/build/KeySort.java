package claimgraph.store.build;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Sorts keys by their bytes. Merging neighbours suits them: keys met together lie together, and often come in order already.
 */
final class KeySort {
    private final List<ByteBuffer> left;
    private final List<ByteBuffer> right;
    private final int[] places;
    private final int bits;

    /**
     * @param places where the length of each key stands, its bytes behind it: the chunk, then the place in the chunk
     * @param bits of a place that say where in the chunk
     */
    KeySort(List<ByteBuffer> chunks, int[] places, int bits) {
        this.left = chunks.stream().map(ByteBuffer::duplicate).toList();
        this.right = chunks.stream().map(ByteBuffer::duplicate).toList();
        this.places = places;
        this.bits = bits;
    }

    int[] sort(int size) {
        int[] from = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = i;
        }
        int[] to = new int[size];
        for (long width = 1; width < size; width *= 2) {
            for (long start = 0; start < size; start += 2 * width) {
                merge(from, to, (int) start, (int) Math.min(size, start + width), (int)
                        Math.min(size, start + 2 * width));
            }
            int[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    private void merge(int[] from, int[] to, int start, int middle, int end) {
        if (middle == end || compare(from[middle - 1], from[middle]) < 0) {
            System.arraycopy(from, start, to, start, end - start);
            return;
        }
        int low = start;
        int high = middle;
        for (int at = start; at < end; at++) {
            boolean takeLow = high == end || (low < middle && compare(from[low], from[high]) < 0);
            to[at] = takeLow ? from[low++] : from[high++];
        }
    }

    private int compare(int a, int b) {
        ByteBuffer one = key(left, a);
        ByteBuffer other = key(right, b);
        int same = one.mismatch(other);
        if (same < 0) {
            return 0;
        }
        if (same == one.remaining() || same == other.remaining()) {
            return Integer.compare(one.remaining(), other.remaining());
        }
        return Byte.compareUnsigned(one.get(one.position() + same), other.get(other.position() + same));
    }

    /** Its two ends are set in a buffer of ours, since a new one for each look would be garbage. */
    private ByteBuffer key(List<ByteBuffer> chunks, int number) {
        ByteBuffer chunk = chunks.get(places[number] >>> bits).clear();
        int at = places[number] & ((1 << bits) - 1);
        int start = at + Integer.BYTES;
        int end = start + chunk.getInt(at);
        return chunk.limit(end).position(start);
    }
}
