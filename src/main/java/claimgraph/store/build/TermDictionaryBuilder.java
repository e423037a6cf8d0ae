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
public final class TermDictionaryBuilder {
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
}
