package claimgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A finished graph and what goes with it but is not in it.
 *
 * @param lines line of the seed row of each claim, by its id
 */
public record Snapshot(ClaimGraph graph, Map<String, Long> lines) {
    public Snapshot {
        lines = Map.copyOf(lines);
    }

    /** The same, its dataset moved into tables: smaller, quicker to ask, and the same whether built or loaded. */
    public Snapshot compact() {
        try {
            Path folder = Files.createTempDirectory("claimgraph");
            Path file = folder.resolve("graph");
            try {
                SnapshotFile snapshot = new SnapshotFile(file);
                snapshot.write("", this);
                return snapshot.open(false);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
