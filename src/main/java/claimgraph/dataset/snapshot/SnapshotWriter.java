package claimgraph.dataset.snapshot;

import claimgraph.dataset.Figures;
import claimgraph.ontology.Namespaces;
import claimgraph.output.OutputFile;
import claimgraph.rdf.QuadSink;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes a snapshot of quads as they come, each as often as it likes, in a bounded part of the memory. The file appears under
 * its name when it is whole; what was made on the way is deleted.
 */
public final class SnapshotWriter implements QuadSink, Closeable {
    private final OutputFile file;
    private final Scratch scratch;
    private final Draft draft;

    /** @param file to be written or replaced; its folder must be there */
    public SnapshotWriter(Path file) throws IOException {
        this.file = OutputFile.at(file);
        this.scratch = Scratch.beside(this.file.target());
        this.draft = new Draft(scratch);
    }

    @Override
    public void quad(Node graph, Node subject, Node predicate, Node object) {
        try {
            draft.add(Quad.isDefaultGraph(graph) ? Draft.DATASET : draft.graph(graph), subject, predicate, object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what goes with the dataset, but is not in it. */
    public void shapes(Graph shapes) throws IOException {
        for (var triples = shapes.find(); triples.hasNext(); ) {
            Triple triple = triples.next();
            draft.add(Draft.SHAPES, triple.getSubject(), triple.getPredicate(), triple.getObject());
        }
    }

    /** Counts what there is so far. */
    public Figures figures() throws IOException {
        return new DraftFigures(draft).count();
    }

    /**
     * Writes the file, and reads it once before it gets its name.
     *
     * @param key what the snapshot is asked for with
     * @param hash of what it was made from
     * @param lines line of the seed row of each claim, by its id
     */
    public void finish(String key, Namespaces namespaces, String hash, Map<String, Long> lines) throws IOException {
        FileChannel channel = scratch.open("graph");
        SectionWriter out = new SectionWriter(channel, SnapshotFile.SECTIONS);
        for (String text : new String[] {key, namespaces.base(), hash, text(lines)}) {
            out.text(text).end();
        }
        new TableWriter(draft, out).write();
        out.finish();
        new SnapshotFile(scratch.path("graph")).open(true);
        file.take(scratch.path("graph"));
    }

    private static String text(Map<String, Long> lines) {
        return lines.entrySet().stream()
                .map(line -> line.getValue() + " " + line.getKey() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
