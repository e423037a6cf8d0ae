package claimgraph.store.build;

import claimgraph.store.TooLarge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;

/**
 * Quads laid apart by graph: the triples of each graph and of all together, each once, sorted in whichever order is asked for. A triple is
 * one long ({@link TripleCodec}); in the file the longs of each graph stand side by side.
 */
final class GraphPartitions {
    private static final int HELD = 512;

    private final TripleCodec codec;
    private final ExternalSort sort;
    private final FileChannel file;
    private final long[] next;
    private final long[] ends;
    private final ByteBuffer[] held;
    private LongBuffer triples = LongBuffer.allocate(0);

    /**
     * Lays the quads of a log apart.
     *
     * @param numbers new ones of the terms, by those that the quads were written down with
     * @param file empty, and ours from now on
     * @param sizes how many quads each graph has at most
     */
    GraphPartitions(QuadLog log, int[] numbers, TripleCodec codec, FileChannel file, long[] sizes, ExternalSort sort)
            throws IOException {
        this.codec = codec;
        this.sort = sort;
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
        log.read((graph, subject, predicate, object) ->
                lay(graph, codec.pack(numbers[subject], numbers[predicate], numbers[object])));
        for (int graph = 0; graph < held.length; graph++) {
            flush(graph);
        }
        triples = file.map(FileChannel.MapMode.READ_ONLY, 0, end * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    private void lay(int graph, long triple) throws IOException {
        held[graph].putLong(triple);
        if (!held[graph].hasRemaining()) {
            flush(graph);
        }
    }

    private void flush(int graph) throws IOException {
        ByteBuffer bytes = held[graph].flip();
        long count = bytes.remaining() / Long.BYTES;
        TempFolder.write(file, bytes, next[graph] * Long.BYTES);
        next[graph] += count;
        bytes.clear();
    }

    /** What is done with each triple, its parts in the order asked for. */
    @FunctionalInterface
    interface Reader {
        void triple(int first, int second, int third) throws IOException;
    }

    /**
     * Reads the triples of the graphs from one to before another, as one graph; says how many there were.
     *
     * @param order one of {@link TripleCodec#turn}
     */
    long read(int from, int to, int order, Reader reader) throws IOException {
        int end = to == 0 ? 0 : (int) ends[to - 1];
        for (int at = from == 0 ? 0 : (int) ends[from - 1]; at < end; at++) {
            sort.add(codec.turn(triples.get(at), order));
        }
        return sort.drain(turned -> reader.triple(
                codec.part(turned, order, 0), codec.part(turned, order, 1), codec.part(turned, order, 2)));
    }
}
