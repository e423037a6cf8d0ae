package claimgraph.store.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts numbers, none negative, and gives each once. As many as there is room for are sorted in memory; such runs are kept in
 * a file and merged.
 */
final class ExternalSort {
    private static final int COPIED = 1 << 14;
    private static final int MANY = 1 << 13;
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final FileChannel file;
    private long[] room;
    private long[] spare = new long[0];
    private final List<LongBuffer> runs = new ArrayList<>();
    private int held;
    private long stored;

    /**
     * @param file ours from now on
     * @param room how many numbers are held in memory
     */
    public ExternalSort(FileChannel file, int room) {
        this.file = file;
        this.room = new long[room];
    }

    /** What is done with each number. */
    @FunctionalInterface
    public interface Reader {
        void number(long number) throws IOException;
    }

    public void add(long number) throws IOException {
        if (held == room.length) {
            store();
        }
        room[held++] = number;
    }

    /** Gives all numbers, ascending, and forgets them; says how many there were. */
    public long drain(Reader reader) throws IOException {
        sort();
        List<LongBuffer> sources = new ArrayList<>(runs);
        sources.add(LongBuffer.wrap(room, 0, held));
        sources.removeIf(source -> !source.hasRemaining());
        long count = 0;
        for (long last = -1; !sources.isEmpty(); ) {
            int least = least(sources);
            long number = sources.get(least).get();
            if (number != last) {
                reader.number(number);
                last = number;
                count++;
            }
            if (!sources.get(least).hasRemaining()) {
                sources.remove(least);
            }
        }
        runs.clear();
        held = 0;
        stored = 0;
        return count;
    }

    /** Which of the sources, none empty, has the least number next. */
    private static int least(List<LongBuffer> sources) {
        int least = 0;
        for (int i = 1; i < sources.size(); i++) {
            if (next(sources.get(i)) < next(sources.get(least))) {
                least = i;
            }
        }
        return least;
    }

    private static long next(LongBuffer source) {
        return source.get(source.position());
    }

    private void store() throws IOException {
        sort();
        ByteBuffer bytes = ByteBuffer.allocateDirect(COPIED * Long.BYTES).order(ByteOrder.nativeOrder());
        long start = stored;
        for (int at = 0; at < held; at += COPIED) {
            int count = Math.min(COPIED, held - at);
            bytes.clear().limit(count * Long.BYTES);
            bytes.asLongBuffer().put(room, at, count);
            TempFolder.write(file, bytes, stored);
            stored += (long) count * Long.BYTES;
        }
        runs.add(file.map(FileChannel.MapMode.READ_ONLY, start, stored - start)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer());
        held = 0;
    }

    /** Many are sorted by their digits, the last first: that takes a fifth of the time that comparing takes. */
    private void sort() {
        if (held < MANY) {
            Arrays.sort(room, 0, held);
            return;
        }
        if (spare.length < room.length) {
            spare = new long[room.length];
        }
        long used = 0;
        for (int at = 0; at < held; at++) {
            used |= room[at];
        }
        for (int shift = 0; shift < Long.SIZE && used >>> shift != 0; shift += DIGIT_BITS) {
            sortByDigit(shift);
        }
    }

    private void sortByDigit(int shift) {
        int[] next = new int[DIGITS + 1];
        for (int at = 0; at < held; at++) {
            next[digit(room[at], shift) + 1]++;
        }
        for (int digit = 1; digit < next.length; digit++) {
            next[digit] += next[digit - 1];
        }
        for (int at = 0; at < held; at++) {
            spare[next[digit(room[at], shift)]++] = room[at];
        }
        long[] sorted = spare;
        spare = room;
        room = sorted;
    }

    private static int digit(long number, int shift) {
        return (int) (number >>> shift) & (DIGITS - 1);
    }
}
