package claimgraph.cli;

import claimgraph.cli.outcome.ExitCode;
import claimgraph.export.release.ReleaseDifference;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimgraph diff}: what changed between two releases, in words. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tells what changed between two releases: claims, answers and by which rule, disagreements.",
        footer = {"%nExample:", "  claimgraph diff release-2026-10 release-2026-11"})
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "Release folder, or N-Quads file.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "Release folder, or N-Quads file.")
    private Path after;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        for (Path place : new Path[] {before, after}) {
            if (!Files.exists(place)) {
                throw new ParameterException(spec.commandLine(), "There is no file or folder " + place + ".");
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        ReleaseDifference.between(before, after).forEach(out::println);
        return ExitCode.FINE;
    }
}
