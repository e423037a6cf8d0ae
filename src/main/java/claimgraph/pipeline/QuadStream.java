package claimgraph.pipeline;

import claimgraph.claim.Claims;
import claimgraph.dataset.DatasetFile;
import claimgraph.dataset.SnapshotFile;
import claimgraph.ontology.Ontology;
import claimgraph.rdf.QuadSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The quads of seeds that were checked, to be handed over one after the other in no order to rely on, each once: the
 * ontology, entities, sources, claims, facts, analysis, and what follows from them. No dataset is held. Only the
 * description of the dataset is left out (graph {@code meta}), since it counts what is in it.
 */
public final class QuadStream {

    private final Ontology ontology;
    private final Claims claims;
    private final Consumer<Stage> progress;

    QuadStream(Ontology ontology, Claims claims, Consumer<Stage> progress) {
        this.ontology = ontology;
        this.claims = claims;
        this.progress = progress;
    }

    /** Weighs the claims and hands over every quad. */
    public void writeTo(QuadSink sink) {
        progress.accept(Stage.WRITING);
        GraphWriter.write(ontology, claims, sink, verdict -> {}, verdict -> {});
        progress.accept(Stage.DONE);
    }

    /** Writes N-Quads and says how many; the file appears when it is whole. */
    public long save(Path file) throws IOException {
        return DatasetFile.stream(file, this::writeTo);
    }

    /** Writes N-Quads and says how many; the stream stays open. */
    public long save(OutputStream out) throws IOException {
        return DatasetFile.stream(out, this::writeTo);
    }

    /**
     * Writes the graph, its description included, to a file that {@link SnapshotFile} opens; it
     * appears when it is whole.
     *
     * @param file in a folder that is there
     * @param hash of what the graph is made from
     */
    public void store(Path file, String hash) throws IOException {
        new SnapshotFile(file).write(ontology, "", hash, PipelineResult.lines(claims), this::writeTo);
    }
}
