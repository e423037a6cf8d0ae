package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.output.OutputFile;
import claimgraph.rdf.IriMinter;
import claimgraph.rdf.QuadSink;
import claimgraph.store.StoreException;
import claimgraph.store.StoreFile;
import claimgraph.store.StoreFile.Stored;
import claimgraph.store.build.StoreWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A snapshot as a file of the store. Its texts say what it is asked for with, and what the graph was built from. */
public final class SnapshotFile {
    /** Key, base of our IRIs, hash, and lines of rows. */
    private static final int TEXTS = 4;

    private static final String NAME = "claimgraph.graph";

    private final Path file;

    public SnapshotFile(Path file) {
        this.file = file;
    }

    /** The file in a folder that is for it. */
    public static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /** The snapshot; nothing when there is none, when it was built from something else, or when a bit of it is wrong. */
    public Optional<Snapshot> read(String key) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StoreFile.open(file, TEXTS, true))
                    .filter(stored -> stored.texts().get(0).equals(key))
                    .map(SnapshotFile::snapshot);
        } catch (IOException | StoreException e) {
            return Optional.empty();
        }
    }

    /**
     * The snapshot, whatever it was built from.
     *
     * @param thoroughly whether all of it is read and held against its checksums, and not its beginning alone
     * @throws StoreException with a plain sentence when this is not a whole snapshot
     */
    public Snapshot open(boolean thoroughly) throws IOException {
        try {
            return snapshot(StoreFile.open(file, TEXTS, thoroughly));
        } catch (StoreException e) {
            throw new StoreException(file + " " + e.getMessage() + ". Build it again.");
        }
    }

    private static Snapshot snapshot(Stored stored) {
        Namespaces namespaces = new Namespaces(stored.texts().get(1));
        Map<String, Long> lines = new HashMap<>();
        stored.texts().get(3).lines().forEach(line -> {
            int space = line.indexOf(' ');
            lines.put(line.substring(space + 1), Long.valueOf(line.substring(0, space)));
        });
        namespaces
                .prefixes()
                .forEach((prefix, iri) -> stored.dataset().prefixes().add(prefix, iri));
        String hash = stored.texts().get(2);
        return new Snapshot(new ClaimGraph(stored.dataset(), namespaces, hash, stored.apart()), lines);
    }

    /**
     * Writes or replaces the file, all at once, so that who reads meanwhile sees the old one.
     *
     * @param ontology gives prefixes, and the shapes, which go along
     * @param key what the file is asked for with
     * @param hash of what the quads are made from
     * @param lines line of the seed row of each claim, by its id
     * @param quads hands over all but the description of the dataset, as they come
     */
    public void write(Ontology ontology, String key, String hash, Map<String, Long> lines, Consumer<QuadSink> quads)
            throws IOException {
        OutputFile target = OutputFile.at(file);
        try (StoreWriter writer = new StoreWriter(target.target())) {
            quads.accept(writer::add);
            Namespaces namespaces = ontology.namespaces();
            Node meta = new IriMinter(namespaces, ontology.catalogue()).graph("meta");
            add(writer, meta, DatasetDescription.intrinsic(writer.counts(), namespaces));
            writer.addApart(ontology.shapes());
            target.take(writer.finish(texts(key, namespaces, hash, lines)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Replaces the file by another one, which is gone from where it was. */
    public void take(Path made) throws IOException {
        OutputFile.at(file).take(made);
    }

    private static void add(StoreWriter writer, Node name, Graph graph) {
        graph.find().forEachRemaining(t -> writer.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    private static List<String> texts(String key, Namespaces namespaces, String hash, Map<String, Long> lines) {
        String text = lines.entrySet().stream()
                .map(line -> line.getValue() + " " + line.getKey() + "\n")
                .collect(Collectors.joining());
        return List.of(key, namespaces.base(), hash, text);
    }
}
