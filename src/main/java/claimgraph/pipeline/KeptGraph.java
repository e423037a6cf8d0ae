package claimgraph.pipeline;

import claimgraph.dataset.Snapshot;
import claimgraph.dataset.SnapshotFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The graph that the latest run on the usual seeds made, kept beside the program so that the next one need not make it. */
final class KeptGraph {

    /** The launcher sets this property to the folder the jar lies in; without it nothing is kept. */
    static final String PROPERTY = "claimgraph.cache";

    private final @Nullable Path file;
    private final String program;

    private KeptGraph(@Nullable Path file, String program) {
        this.file = file;
        this.program = program;
    }

    static KeptGraph nowhere() {
        return new KeptGraph(null, "");
    }

    static KeptGraph ofThisProgram() {
        String folder = System.getProperty(PROPERTY, "");
        return folder.isEmpty() ? nowhere() : new KeptGraph(SnapshotFile.in(Path.of(folder)), program());
    }

    /** Another jar may write another graph from the same seeds. */
    private static String program() {
        try {
            Path jar = Path.of(KeptGraph.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (URISyntaxException | IOException e) {
            return "";
        }
    }

    Optional<Snapshot> find(String hash) {
        return file == null ? Optional.empty() : new SnapshotFile(file).read(key(hash));
    }

    /** Keeps it if it can: a folder that cannot be written to only makes the next start slower. */
    void keep(Snapshot snapshot) {
        if (file != null && Files.isWritable(file.resolveSibling("."))) {
            try {
                new SnapshotFile(file).write(key(snapshot.graph().hash()), snapshot);
            } catch (IOException e) {
                // A full disk; nothing is lost but time.
            }
        }
    }

    private String key(String hash) {
        return hash + " " + program;
    }
}
