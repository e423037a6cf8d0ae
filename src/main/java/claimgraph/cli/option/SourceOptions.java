package claimgraph.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the texts of the sources are: the option of every command that reads them. */
public final class SourceOptions {
    @Option(
            names = "--sources",
            paramLabel = "DIR",
            required = true,
            description = "Folder with the texts of the sources; its files are told by their hash, not their name.")
    private Path sources = Path.of("");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The folder, which exists. */
    public Path folder() {
        if (!Files.isDirectory(sources)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no folder " + sources + ". Name the one that holds the texts.");
        }
        return sources;
    }
}
