package claimgraph.store.build;

import claimgraph.store.TooLarge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers keys, which are bytes, in the order in which they are first met. The bytes stand in a file that is mapped piece by
 * piece; in memory there are about six numbers for each key.
 */
final class TermDictionaryBuilder {
    private static final int CHUNK_BITS = 22;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int MOST_CHUNKS = 1 << (Integer.SIZE - CHUNK_BITS);

    private final FileChannel file;
    private final List<ByteBuffer> chunks = new ArrayList<>();
    private ByteBuffer open = ByteBuffer.allocate(CHUNK);
    private int[] slots = new int[1 << 12];
    private int[] hashes = new int[1 << 11];
    private int[] places = new int[1 << 11];
    private int size;
    private long bytes;

    /** @param file empty, and ours until the numbers are no longer needed */
    public TermDictionaryBuilder(FileChannel file) {
        this.file = file;
        chunks.add(open);
    }

    public int size() {
        return size;
    }

    /** Bytes of all keys together. */
    public long bytes() {
        return bytes;
    }

    /** The number of a key, which is a new one when the key is. */
    public int number(byte[] key, int hash) throws IOException {
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && get(number).equals(ByteBuffer.wrap(key))) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (size == hashes.length) {
            grow();
            return number(key, hash);
        }
        hashes[size] = hash;
        places[size] = append(key);
        bytes += key.length;
        slots[slot] = size + 1;
        return size++;
    }

    public int hash(int number) {
        return hashes[number];
    }

    /** The bytes of a key. */
    public ByteBuffer get(int number) {
        ByteBuffer chunk = chunks.get(places[number] >>> CHUNK_BITS);
        int at = places[number] & CHUNK - 1;
        return chunk.slice(at + Integer.BYTES, chunk.getInt(at));
    }

    /** All numbers in the order of their keys. No key can be numbered any more. */
    public int[] sorted() {
        slots = new int[0];
        return new KeySort(chunks, places, CHUNK_BITS).sort(size);
    }

    /** Half of the slots stay empty. */
    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        places = Arrays.copyOf(places, hashes.length);
        slots = new int[2 * hashes.length];
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }

    /** Its length, then the key; a key never lies in two chunks, so a chunk is cut short, or made longer for a giant. */
    private int append(byte[] key) throws IOException {
        int length = Integer.BYTES + key.length;
        if (open.remaining() < length) {
            close();
            open = ByteBuffer.allocate(Math.max(CHUNK, length));
            chunks.add(open);
            if (chunks.size() > MOST_CHUNKS) {
                throw new TooLarge("The terms of the graph are longer than the 4 GB there is room for.");
            }
        }
        int at = open.position();
        open.putInt(key.length).put(key);
        return (chunks.size() - 1) << CHUNK_BITS | at;
    }

    /** What is full goes from memory to the file. */
    private void close() throws IOException {
        long start = file.size();
        TempFolder.write(file, open.flip(), start);
        chunks.set(chunks.size() - 1, file.map(FileChannel.MapMode.READ_ONLY, start, file.size() - start));
    }

    /**
     * Sorts keys by their bytes. Merging neighbours suits them: keys met together lie together, and often come in order already.
     */
    private static final class KeySort {
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
}
