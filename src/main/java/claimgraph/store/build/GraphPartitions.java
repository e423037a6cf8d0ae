package claimgraph.store.build;

import claimgraph.store.TooLarge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;

/** Numbers that come mixed, laid on piles: in a file, the numbers of each pile side by side. */
public final class GraphPartitions {
    private static final int HELD = 512;

    private final FileChannel file;
    private final long[] next;
    private final long[] ends;
    private final ByteBuffer[] held;

    /**
     * @param file ours from now on
     * @param sizes how many numbers each pile will have
     */
    public GraphPartitions(FileChannel file, long[] sizes) {
        this.file = file;
        this.next = new long[sizes.length];
        this.ends = new long[sizes.length];
        this.held = new ByteBuffer[sizes.length];
        long end = 0;
        for (int i = 0; i < sizes.length; i++) {
            next[i] = end;
            end += sizes[i];
            ends[i] = end;
            held[i] = ByteBuffer.allocate((int) Math.min(HELD, sizes[i]) * Long.BYTES)
                    .order(ByteOrder.nativeOrder());
        }
        if (end > Integer.MAX_VALUE / Long.BYTES) {
            throw new TooLarge(
                    "The graph has " + end + " quads; a snapshot has room for " + Integer.MAX_VALUE / Long.BYTES + ".");
        }
    }

    public void add(int pile, long number) throws IOException {
        held[pile].putLong(number);
        if (!held[pile].hasRemaining()) {
            flush(pile);
        }
    }

    private void flush(int pile) throws IOException {
        ByteBuffer bytes = held[pile].flip();
        long count = bytes.remaining() / Long.BYTES;
        TempFolder.write(file, bytes, next[pile] * Long.BYTES);
        next[pile] += count;
        bytes.clear();
    }

    /** All piles, one behind the other; to be called when every number lies on its pile. */
    public LongBuffer all() throws IOException {
        for (int pile = 0; pile < held.length; pile++) {
            flush(pile);
        }
        return file.map(FileChannel.MapMode.READ_ONLY, 0, ends[ends.length - 1] * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    /** Where a pile ends in {@link #all}, and the next one begins. */
    public int end(int pile) {
        return (int) ends[pile];
    }
}
