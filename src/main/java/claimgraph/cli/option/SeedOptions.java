package claimgraph.cli.option;

import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.ProjectPaths;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which seeds to read; the options of every command that builds. */
public final class SeedOptions {
    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            description = "Folder of seeds. Usually the one beside the program, else the packaged one.")
    private @Nullable Path seeds;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = GraphPipeline.PUBLISHED_BASE,
            description = "What every IRI of the graph begins with. Usually ${DEFAULT-VALUE}")
    private String base = GraphPipeline.PUBLISHED_BASE;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** A pipeline from those seeds that says on a terminal where it is. */
    public GraphPipeline pipeline(PrintWriter err) {
        return GraphPipeline.of(ProjectPaths.find(), folder(), shown(), checkedBase(), new Progress(err));
    }

    /** Whether the person chose something other than the usual. */
    boolean areNamed() {
        return seeds != null || !base.equals(GraphPipeline.PUBLISHED_BASE);
    }

    /** The folder of seeds, which exists. */
    public Path folder() {
        Path folder = seeds == null ? ProjectPaths.find().seeds() : seeds;
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no folder " + folder + ". Name one with --seeds.");
        }
        return folder;
    }

    /** The folder of seeds, which may be written to: not the one inside the jar. */
    public Path ownFolder() {
        if (!folder().getFileSystem().equals(FileSystems.getDefault())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The packaged seeds cannot be changed. Name a folder of your own with --seeds.");
        }
        return folder();
    }

    /** The folder of seeds as the person named it. */
    public String shown() {
        return seeds == null ? ProjectPaths.shown(folder()) : seeds.toString();
    }

    private String checkedBase() {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`#?]+/")) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + base + "\" cannot be a base. Write an http IRI that ends in a slash.");
        }
        return base;
    }
}
