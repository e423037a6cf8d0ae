package claimgraph.cli;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.export.Edition;
import claimgraph.export.ReleaseFolder;
import claimgraph.export.release.Release;
import claimgraph.pipeline.Built;
import claimgraph.pipeline.Summary;
import claimgraph.problem.Problem;
import claimgraph.problem.Problems;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimgraph build}: the seeds as files that others can load. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Builds the graph and publishes a release: RDF dumps, tables, a data card, reports and checksums.",
        footer = {"%nExample:", "  claimgraph build --out release"})
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private SeedOptions seeds;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder to publish; replaced all at once.")
    private Path out = Path.of("");

    @Option(names = "--strict", description = "Take warnings for errors.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        Optional<Built> built = seeds.pipeline(err).build(problems);
        ProblemReport.print(problems, err);
        String verdict = ProblemReport.verdict(problems);
        if (!verdict.isEmpty()) {
            err.println(verdict);
        }
        if (built.isEmpty() || (strict && problems.warnings() > 0)) {
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        List<String> summary = Summary.lines(built.get());
        List<String> warnings =
                problems.sorted().stream().map(Problem::toString).toList();
        Edition edition = edition(built.get());
        new ReleaseFolder(out).publish(folder -> Release.write(edition, seeds.folder(), summary, warnings, folder));
        summary.forEach(err::println);
        err.println("published   " + out);
        return ExitCode.FINE;
    }

    /** What was built, for the room that exports it. */
    static Edition edition(Built built) {
        return new Edition(built.ontology(), built.claims(), built.verdicts(), built.graph(), Version.number());
    }
}
