package claimgraph.store.build;

import claimgraph.store.TermCodec;
import claimgraph.store.TermDictionary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Quads in the order in which they came, their terms numbered in that order as well; most of it stands in files. */
final class SnapshotBuilder {
    /** The graph apart, which is no part of the dataset. */
    static final int APART = 0;

    /** Where the dataset begins, with triples that have no graph of their own. */
    static final int DATASET = 1;

    private static final int RECENT = 1 << 16;
    private static final int SORTED_IN_MEMORY = 1 << 23;

    private final TempFolder scratch;
    private final TermDictionaryBuilder keys;
    private final QuadLog log;
    private final BitSet predicates = new BitSet();
    private final Map<Node, Integer> graphs = new HashMap<>();
    private final List<Integer> names = new ArrayList<>();
    private long[] sizes = new long[DATASET + 1];
    private final @Nullable Node[] recent = new Node[RECENT];
    private final int[] recentNumbers = new int[RECENT];
    private int sorts;

    SnapshotBuilder(TempFolder scratch) throws IOException {
        this.scratch = scratch;
        this.keys = new TermDictionaryBuilder(scratch.open("keys"));
        this.log = new QuadLog(scratch.open("quads"));
    }

    TermDictionaryBuilder keys() {
        return keys;
    }

    /** One more than the place of the last graph; the named ones stand behind {@link #DATASET}. */
    int graphs() {
        return DATASET + 1 + names.size();
    }

    /** The number of the term that names the graph at a place. */
    int name(int graph) {
        return names.get(graph - DATASET - 1);
    }

    /** The place of a named graph. */
    int graph(Node name) throws IOException {
        Integer known = graphs.get(name);
        if (known != null) {
            return known;
        }
        int place = graphs();
        names.add(number(name));
        graphs.put(name, place);
        if (place == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * sizes.length);
        }
        return place;
    }

    void add(int graph, Node subject, Node predicate, Node object) throws IOException {
        int relation = number(predicate);
        predicates.set(relation);
        sizes[graph]++;
        log.add(graph, number(subject), relation, number(object));
    }

    /** The number of a term; the latest terms come again soon, and to compare them is quicker than to write them as bytes. */
    int number(Node term) throws IOException {
        int hash = term.hashCode();
        int place = (hash ^ hash >>> 16) & RECENT - 1;
        if (!term.equals(recent[place])) {
            byte[] key = TermCodec.of(term);
            recentNumbers[place] = keys.number(key, TermDictionary.hash(key));
            recent[place] = term;
        }
        return recentNumbers[place];
    }

    /** All there is so far, sorted by the numbers the terms have here. */
    GraphPartitions byMeeting() throws IOException {
        return sorted(IntStream.range(0, keys.size()).toArray());
    }

    /** All there is so far, sorted by other numbers of the terms; the smaller of the two is how much is held at a time. */
    GraphPartitions sorted(int[] numbers) throws IOException {
        sorts++;
        long[] counts = Arrays.copyOf(sizes, graphs());
        long quads = Arrays.stream(counts).sum();
        int[] relations =
                predicates.stream().map(relation -> numbers[relation]).sorted().toArray();
        return new GraphPartitions(
                log,
                numbers,
                new TripleCodec(keys.size(), relations),
                scratch.open("partitions-" + sorts),
                counts,
                new ExternalSort(scratch.open("runs-" + sorts), (int) Math.min(SORTED_IN_MEMORY, Math.max(1, quads))));
    }
}
