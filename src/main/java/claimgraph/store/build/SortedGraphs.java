package claimgraph.store.build;

import java.io.IOException;
import java.nio.LongBuffer;

/** The triples of each graph and of all together, each once, sorted in whichever order is asked for. */
public final class SortedGraphs {
    private final TripleCodec packing;
    private final GraphPartitions piles;
    private final LongBuffer triples;
    private final ExternalSort sort;

    private SortedGraphs(TripleCodec packing, GraphPartitions piles, ExternalSort sort) throws IOException {
        this.packing = packing;
        this.piles = piles;
        this.triples = piles.all();
        this.sort = sort;
    }

    /**
     * Lays the quads of a log on a pile for each graph.
     *
     * @param numbers new ones of the terms, by those that the quads were written down with
     */
    public static SortedGraphs of(
            QuadLog log, int[] numbers, TripleCodec packing, GraphPartitions piles, ExternalSort sort)
            throws IOException {
        log.read((graph, subject, predicate, object) ->
                piles.add(graph, packing.pack(numbers[subject], numbers[predicate], numbers[object])));
        return new SortedGraphs(packing, piles, sort);
    }

    /** What is done with each triple, its parts in the order asked for. */
    @FunctionalInterface
    public interface Reader {
        void triple(int first, int second, int third) throws IOException;
    }

    /**
     * Reads the triples of the graphs from one to before another, as one graph; says how many there were.
     *
     * @param order one of {@link TripleCodec#turn}
     */
    public long read(int from, int to, int order, Reader reader) throws IOException {
        for (int graph = from; graph < to; graph++) {
            add(graph, order);
        }
        return sort.drain(turned -> give(turned, order, reader));
    }

    private void add(int graph, int order) throws IOException {
        int end = piles.end(graph);
        for (int at = graph == 0 ? 0 : piles.end(graph - 1); at < end; at++) {
            sort.add(packing.turn(triples.get(at), order));
        }
    }

    private void give(long turned, int order, Reader reader) throws IOException {
        reader.triple(packing.part(turned, order, 0), packing.part(turned, order, 1), packing.part(turned, order, 2));
    }
}
