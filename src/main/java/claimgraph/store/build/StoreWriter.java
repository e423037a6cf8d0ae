package claimgraph.store.build;

import claimgraph.store.DatasetCounts;
import claimgraph.store.StoreFile;
import claimgraph.store.TermCodec;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes a file of the store of quads as they come, each as often as it likes, in a bounded part of the memory: what does not
 * fit stands in a folder beside the file, which is deleted at the end. For one thread.
 */
public final class StoreWriter implements Closeable {
    private final TempFolder folder;
    private final SnapshotBuilder quads;

    /** @param target what the file is for; its folder must be there, and work is done in it */
    public StoreWriter(Path target) throws IOException {
        this.folder = TempFolder.beside(target);
        this.quads = new SnapshotBuilder(folder);
    }

    /**
     * Adds a quad. The default graph of the file will be the union of all graphs.
     *
     * @throws TooLarge when there are more terms than there is room for
     */
    public void add(Node graph, Node subject, Node predicate, Node object) {
        try {
            int place = Quad.isDefaultGraph(graph) ? SnapshotBuilder.DATASET : quads.graph(graph);
            quads.add(place, subject, predicate, object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a graph that goes with the dataset, but is no part of it. */
    public void addApart(Graph graph) throws IOException {
        for (var triples = graph.find(); triples.hasNext(); ) {
            Triple triple = triples.next();
            quads.add(SnapshotBuilder.APART, triple.getSubject(), triple.getPredicate(), triple.getObject());
        }
    }

    /** Counts what there is so far, which takes about as long as to write it. */
    public DatasetCounts counts() throws IOException {
        return new Counter(quads).count();
    }

    /**
     * Writes the file, and opens it once.
     *
     * @param texts that stand at its beginning
     * @return the file, to be moved to where it belongs before this is closed
     */
    public Path finish(List<String> texts) throws IOException {
        FileChannel channel = folder.open("graph");
        SectionWriter out = new SectionWriter(channel, texts.size() + StoreFile.TABLES);
        for (String text : texts) {
            out.text(text).end();
        }
        new IndexWriter(quads, out).write();
        out.finish();
        Path file = folder.path("graph");
        StoreFile.open(file, texts.size(), true);
        return file;
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    /** Counts what is in a draft, without making terms of its numbers. */
    private static final class Counter {
        private static final int BY_PREDICATE = 1;

        private final SnapshotBuilder draft;
        private final Map<Integer, Long> properties = new HashMap<>();
        private final Map<Integer, Long> classes = new HashMap<>();
        private final BitSet subjects = new BitSet();

        Counter(SnapshotBuilder draft) {
            this.draft = draft;
        }

        DatasetCounts count() throws IOException {
            int type = draft.number(RDF.Nodes.type);
            GraphPartitions sorted = draft.byMeeting();
            long triples =
                    sorted.read(SnapshotBuilder.DATASET, draft.graphs(), BY_PREDICATE, (predicate, object, subject) -> {
                        properties.merge(predicate, 1L, Long::sum);
                        subjects.set(subject);
                        if (predicate == type) {
                            classes.merge(object, 1L, Long::sum);
                        }
                    });
            Map<Node, Long> graphs = new HashMap<>();
            for (int graph = SnapshotBuilder.DATASET + 1; graph < draft.graphs(); graph++) {
                graphs.put(term(draft.name(graph)), sorted.read(graph, graph + 1, 0, (s, p, o) -> {}));
            }
            return new DatasetCounts(triples, subjects.cardinality(), terms(properties), terms(classes), graphs);
        }

        private Map<Node, Long> terms(Map<Integer, Long> counts) {
            Map<Node, Long> terms = new HashMap<>();
            counts.forEach((number, count) -> terms.put(term(number), count));
            return terms;
        }

        private Node term(int number) {
            TermDictionaryBuilder keys = draft.keys();
            byte[] key = new byte[keys.get(number).remaining()];
            keys.get(number).get(key);
            return TermCodec.node(key);
        }
    }
}
