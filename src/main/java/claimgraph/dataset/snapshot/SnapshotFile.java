package claimgraph.dataset.snapshot;

import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Namespaces;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A snapshot as a file, which is mapped into memory and not parsed. It says what the graph was built from. */
public final class SnapshotFile {
    static final int SECTIONS = 11;

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
        try (FileChannel channel = FileChannel.open(file)) {
            Sections sections = new Sections(channel, SECTIONS);
            return sections.areWhole() && sections.text().equals(key)
                    ? Optional.of(snapshot(sections))
                    : Optional.empty();
        } catch (IOException | SnapshotException e) {
            return Optional.empty();
        }
    }

    /**
     * The snapshot, whatever it was built from.
     *
     * @param thoroughly whether all of it is read and held against its checksums, and not its beginning alone
     * @throws SnapshotException with a plain sentence when this is not a whole snapshot
     */
    public Snapshot open(boolean thoroughly) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Sections sections = new Sections(channel, SECTIONS);
            if (thoroughly && !sections.areWhole()) {
                throw new SnapshotException("is damaged");
            }
            sections.text();
            return snapshot(sections);
        } catch (SnapshotException e) {
            throw new SnapshotException(file + " " + e.getMessage() + ". Build it again.");
        }
    }

    private static Snapshot snapshot(Sections in) {
        Namespaces namespaces = new Namespaces(in.text());
        String hash = in.text();
        Map<String, Long> lines = new HashMap<>();
        in.text().lines().forEach(line -> {
            int space = line.indexOf(' ');
            lines.put(line.substring(space + 1), Long.valueOf(line.substring(0, space)));
        });
        Tables tables = new Tables(
                in.next(), in.numbers(), in.numbers(), List.of(in.numbers(), in.numbers(), in.numbers()), in.numbers());
        return new Snapshot(tables.graph(namespaces, hash), lines);
    }

    /** Writes the file all at once, so that who reads meanwhile sees the old one; its folder must be there. */
    public void write(String key, Snapshot snapshot) throws IOException {
        ClaimGraph graph = snapshot.graph();
        try (SnapshotWriter writer = new SnapshotWriter(file)) {
            DatasetGraph dataset = graph.dataset();
            for (var names = dataset.listGraphNodes(); names.hasNext(); ) {
                Node name = names.next();
                dataset.getGraph(name)
                        .find()
                        .forEachRemaining(triple ->
                                writer.quad(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
            }
            dataset.getDefaultGraph()
                    .find()
                    .forEachRemaining(triple -> writer.quad(
                            Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), triple.getObject()));
            writer.shapes(graph.shapes());
            writer.finish(key, graph.namespaces(), graph.hash(), snapshot.lines());
        }
    }
}
