package claimgraph.store;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/**
 * Opens a file that {@link claimgraph.store.build.StoreWriter} wrote: it is mapped into memory and not parsed, so it is open
 * in milliseconds whatever its size. docs/store.md draws the format.
 */
public final class StoreFile {
    /** Sections behind the texts: keys of terms, their ends, a hash table, three orders of triples, the graphs. */
    public static final int TABLES = 7;

    /** Stands for the name of the default graph, and of the graph apart, which have none. */
    public static final int NO_NAME = -1;

    private StoreFile() {}

    /**
     * What a file holds; it can only be read, by any number of threads at once.
     *
     * @param texts as they were given to the writer
     * @param dataset its default graph is the union of all graphs
     * @param apart a graph that came with the dataset and is no part of it
     */
    public record Stored(List<String> texts, DatasetGraph dataset, Graph apart) {
        public Stored {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Maps a file.
     *
     * @param texts how many stand at its beginning
     * @param thoroughly whether all of it is read and held against its checksums, and not its beginning alone: about half a
     *     second for a gigabyte that the machine has in memory
     * @throws StoreException with a plain sentence when this is not a whole file of the store
     */
    public static Stored open(Path file, int texts, boolean thoroughly) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Sections sections = new Sections(channel, texts + TABLES);
            if (thoroughly && !sections.areWhole()) {
                throw new StoreException("is damaged");
            }
            List<String> read = new ArrayList<>();
            for (int i = 0; i < texts; i++) {
                read.add(sections.text());
            }
            TermDictionary terms = new TermDictionary(sections.next(), sections.numbers(), sections.numbers());
            List<IntBuffer> orders = List.of(sections.numbers(), sections.numbers(), sections.numbers());
            return stored(read, terms, orders, sections.numbers());
        }
    }

    /** @param graphs for each graph the number of the term that names it, and where its triples end */
    private static Stored stored(List<String> texts, TermDictionary terms, List<IntBuffer> orders, IntBuffer graphs) {
        int last = graphs.capacity() / 2 - 1;
        DatasetGraph dataset = new DatasetGraphMapLink(graph(terms, orders, graphs, 0));
        for (int i = 1; i < last; i++) {
            dataset.addGraph(terms.node(graphs.get(2 * i)), graph(terms, orders, graphs, i));
        }
        return new Stored(texts, dataset, graph(terms, orders, graphs, last));
    }

    private static IndexedGraph graph(TermDictionary terms, List<IntBuffer> orders, IntBuffer graphs, int place) {
        int from = place == 0 ? 0 : graphs.get(2 * place - 1);
        return new IndexedGraph(terms, new TripleIndex(orders, from, graphs.get(2 * place + 1)));
    }
}
