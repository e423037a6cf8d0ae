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
final class GraphCache {

    /** The launcher sets this property to the folder the jar lies in; without it nothing is kept. */
    static final String PROPERTY = "claimgraph.cache";

    private final @Nullable Path file;
    private final String program;

    private GraphCache(@Nullable Path file, String program) {
        this.file = file;
        this.program = program;
    }

    static GraphCache nowhere() {
        return new GraphCache(null, "");
    }

    static GraphCache ofThisProgram() {
        String folder = System.getProperty(PROPERTY, "");
        return folder.isEmpty() ? nowhere() : new GraphCache(SnapshotFile.in(Path.of(folder)), program());
    }

    /** Another jar may write another graph from the same seeds. */
    private static String program() {
        try {
            Path jar = Path.of(GraphCache.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (URISyntaxException | IOException e) {
            return "";
        }
    }

    /** The graph that was made of seeds and ontology with this hash; nothing when none was, or not by this program. */
    Optional<Snapshot> find(String hash) {
        return file == null ? Optional.empty() : new SnapshotFile(file).read(key(hash));
    }

    /** A folder of the maker's own for a graph that may be kept, or that is forgotten with the program. */
    Path workplace() throws IOException {
        Path beside = file == null ? null : file.resolveSibling(".");
        return beside != null && Files.isWritable(beside)
                ? Files.createTempDirectory(beside, ".claimgraph-")
                : Files.createTempDirectory("claimgraph-");
    }

    boolean isNowhere() {
        return file == null;
    }

    /** Keeps a file if it can: a folder that cannot be written to only makes the next start slower. */
    void keep(Path made) throws IOException {
        if (file != null && Files.isWritable(file.resolveSibling("."))) {
            new SnapshotFile(file).take(made);
        }
    }

    /** What a graph is asked for with: another program may write another graph from the same seeds. */
    String key(String hash) {
        return hash + " " + program;
    }
}
