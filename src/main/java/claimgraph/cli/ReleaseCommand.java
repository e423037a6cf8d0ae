package claimgraph.cli;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.export.Edition;
import claimgraph.export.release.Release;
import claimgraph.export.release.ReleaseArchive;
import claimgraph.pipeline.PipelineResult;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.pipeline.Summary;
import claimgraph.problem.Problem;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code claimgraph release}: program and data in one archive that runs with a Java runtime alone. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description =
                "Packs the program, its seeds and a built release into claimgraph-VERSION.tar.gz, which needs only"
                        + " Java.",
        footer = {"%nExample:", "  claimgraph release --out dist"})
final class ReleaseCommand implements Callable<Integer> {
    @Mixin
    private SeedOptions seeds;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the archive.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ReleaseArchive archive = new ReleaseArchive(Version.number());
        archive.addProgram(ProjectPaths.find().root(), jar());
        Problems problems = new Problems();
        Optional<PipelineResult> built = seeds.pipeline(err).build(problems);
        if (built.isEmpty()) {
            return ProblemReport.refuse(problems, err);
        }
        List<String> warnings =
                problems.sorted().stream().map(Problem::toString).toList();
        Edition edition = BuildCommand.edition(built.get());
        Path snapshot = Files.createTempDirectory("claimgraph-snapshot");
        try {
            Release.write(edition, Summary.lines(built.get()), warnings, snapshot);
            archive.addSnapshot(snapshot);
            Path written = archive.write(out);
            err.println("packed      " + written + " (" + Files.size(written) / 1_000_000 + " MB)");
        } finally {
            delete(snapshot);
        }
        return ExitCode.FINE;
    }

    /** The jar that is running. */
    private Path jar() {
        try {
            Path place = Path.of(Claimgraph.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(place)) {
                return place;
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new ParameterException(
                spec.commandLine(), "This runs from classes, not from a jar. Run ./claimgraph release.");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
