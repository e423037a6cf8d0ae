package claimgraph.store.build;

import claimgraph.store.StoreFile;
import claimgraph.store.TermDictionary;
import claimgraph.store.TooLarge;
import claimgraph.store.TripleIndex;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a draft as the sections of {@link StoreFile}. Terms are numbered anew, in the order of their keys; what is found comes in that order. */
final class IndexWriter {
    private final SnapshotBuilder draft;
    private final SectionWriter out;
    private final int[] terms;
    private final int[] numbers;

    IndexWriter(SnapshotBuilder draft, SectionWriter out) {
        this.draft = draft;
        this.out = out;
        this.terms = draft.keys().sorted();
        this.numbers = new int[terms.length];
        for (int number = 0; number < terms.length; number++) {
            numbers[terms[number]] = number;
        }
    }

    void write() throws IOException {
        writeTerms();
        writeTriples();
    }

    private void writeTerms() throws IOException {
        TermDictionaryBuilder keys = draft.keys();
        if (keys.bytes() > Integer.MAX_VALUE) {
            throw new TooLarge("The terms of the graph are longer than the 2 GB a snapshot has room for.");
        }
        for (int term : terms) {
            out.bytes(keys.get(term));
        }
        out.end();
        int end = 0;
        for (int term : terms) {
            end += keys.get(term).remaining();
            out.number(end);
        }
        out.end();
        for (int slot : TermDictionary.slots(terms.length, number -> keys.hash(terms[number]))) {
            out.number(slot);
        }
        out.end();
    }

    /** Each order of all graphs, then for each graph its name and where it ends. */
    private void writeTriples() throws IOException {
        GraphPartitions sorted = draft.sorted(numbers);
        int all = draft.graphs();
        List<Integer> named = IntStream.range(SnapshotBuilder.DATASET + 1, all)
                .boxed()
                .sorted(Comparator.comparing(this::name))
                .toList();
        long[] ends = new long[named.size() + 2];
        for (int order = 0; order < TripleIndex.ORDERS; order++) {
            long end = sorted.read(SnapshotBuilder.DATASET, all, order, this::triple);
            int place = 0;
            ends[place++] = end;
            for (int graph : named) {
                end += sorted.read(graph, graph + 1, order, this::triple);
                ends[place++] = end;
            }
            ends[place] = end + sorted.read(SnapshotBuilder.APART, SnapshotBuilder.APART + 1, order, this::triple);
            out.end();
        }
        if (ends[ends.length - 1] > Integer.MAX_VALUE / TripleIndex.WIDTH / Integer.BYTES) {
            throw new TooLarge("The graph has more triples than the 2 GB a snapshot has room for.");
        }
        for (int i = 0; i < ends.length; i++) {
            boolean unnamed = i == 0 || i == ends.length - 1;
            out.number(unnamed ? StoreFile.NO_NAME : name(named.get(i - 1))).number((int) ends[i]);
        }
        out.end();
    }

    private int name(int graph) {
        return numbers[draft.name(graph)];
    }

    private void triple(int first, int second, int third) throws IOException {
        out.number(first).number(second).number(third);
    }
}
