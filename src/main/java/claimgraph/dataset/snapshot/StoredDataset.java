package claimgraph.dataset.snapshot;

import claimgraph.dataset.DatasetDescription;
import claimgraph.ontology.Ontology;
import claimgraph.rdf.IriMinter;
import claimgraph.rdf.QuadSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Makes of quads the dataset that {@link claimgraph.dataset.DatasetBuilder} makes in memory, but in a file, for graphs that
 * memory would not like.
 */
public final class StoredDataset {
    private StoredDataset() {}

    /**
     * Writes or replaces the file, all at once.
     *
     * @param hash of what the quads are made from
     * @param quads hands over all but the description of the dataset
     */
    public static void save(Path file, Ontology ontology, String hash, Consumer<QuadSink> quads) throws IOException {
        try (SnapshotWriter writer = new SnapshotWriter(file)) {
            quads.accept(writer);
            Graph description = DatasetDescription.intrinsic(writer.figures(), ontology.namespaces());
            Node meta = new IriMinter(ontology.namespaces(), ontology.catalogue()).graph("meta");
            description
                    .find()
                    .forEachRemaining(t -> writer.quad(meta, t.getSubject(), t.getPredicate(), t.getObject()));
            writer.shapes(ontology.shapes());
            writer.finish("", ontology.namespaces(), hash, Map.of());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
