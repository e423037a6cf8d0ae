package claimgraph.cli.option;

import claimgraph.dataset.Snapshot;
import claimgraph.dataset.SnapshotFile;
import claimgraph.problem.Problems;
import claimgraph.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which graph to ask; the options of every command that asks one. */
public final class GraphOptions {
    @Mixin
    private SeedOptions seeds;

    @Option(
            names = "--graph",
            paramLabel = "DIR",
            description = "Folder that build --graph left; it is opened as it is, and no seeds are read.")
    private @Nullable Path graph;

    @Option(
            names = "--checksums",
            description = "With --graph: read the whole file first and hold it against its checksums.")
    private boolean checksums;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The graph; nothing when the seeds have errors, which become problems, or when the file is damaged, which is said. */
    public Optional<Snapshot> open(Problems problems, PrintWriter err) throws IOException {
        if (graph == null) {
            if (checksums) {
                throw new ParameterException(spec.commandLine(), "--checksums goes with --graph.");
            }
            return seeds.pipeline(err).open(problems);
        }
        if (seeds.areNamed()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--graph is already built. Leave out --seeds and --base, or leave out --graph.");
        }
        Path file = SnapshotFile.in(graph);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no graph in " + graph + ". Make one with: claimgraph build --graph " + graph);
        }
        try {
            return Optional.of(new SnapshotFile(file).open(checksums));
        } catch (StoreException e) {
            err.println("claimgraph: " + e.getMessage());
            return Optional.empty();
        }
    }
}
