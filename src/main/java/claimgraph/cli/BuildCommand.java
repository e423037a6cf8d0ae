package claimgraph.cli;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.dataset.SnapshotFile;
import claimgraph.export.Edition;
import claimgraph.export.ReleaseFolder;
import claimgraph.export.release.Release;
import claimgraph.output.OutputFile;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.PipelineResult;
import claimgraph.pipeline.QuadStream;
import claimgraph.pipeline.Summary;
import claimgraph.problem.Problem;
import claimgraph.problem.Problems;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code claimgraph build}: the seeds as files that others can load. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Builds the graph and publishes a release: RDF dumps, tables, a data card, reports and checksums.",
        footer = {
            "%nExamples:",
            "  claimgraph build --out release",
            "  claimgraph build --quads graph.nq",
            "  claimgraph build --quads - | gzip > graph.nq.gz",
            "  claimgraph build --quads - | LC_ALL=C sort > sorted.nq",
            "  claimgraph build --graph large && claimgraph serve --graph large"
        })
final class BuildCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Mixin
    private SeedOptions seeds;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to publish; replaced all at once.")
    private @Nullable Path out;

    @Option(
            names = "--quads",
            paramLabel = "FILE",
            description = "Instead of a folder, only N-Quads, unsorted and without holding the graph, so that much more"
                    + " fits into memory; - is standard output.")
    private @Nullable Path quads;

    @Option(
            names = "--graph",
            paramLabel = "DIR",
            description =
                    "Instead, only the graph, in one file that serve and query open at once with --graph, also when"
                            + " it is larger than memory.")
    private @Nullable Path graph;

    @Option(names = "--strict", description = "Take warnings for errors.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (Stream.of(out, quads, graph).filter(Objects::nonNull).count() != 1) {
            throw new ParameterException(spec.commandLine(), "Say one of --out, --quads and --graph.");
        }
        return out != null ? release(out) : stream();
    }

    private int stream() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        GraphPipeline pipeline = seeds.pipeline(err);
        Optional<QuadStream> stream = pipeline.stream(problems);
        report(problems, err);
        if (stream.isEmpty() || isRefused(problems)) {
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        if (graph != null) {
            Path file = SnapshotFile.in(OutputFile.folder(graph));
            stream.get().store(file, pipeline.hash());
            err.println("graph       " + file + " (" + Files.size(file) / 1_000_000 + " MB)");
        } else {
            err.println("quads       " + save(stream.get(), Objects.requireNonNull(quads)));
        }
        return ExitCode.FINE;
    }

    private long save(QuadStream stream, Path file) throws IOException {
        return file.equals(STANDARD_OUTPUT) ? stream.save(new FileOutputStream(FileDescriptor.out)) : stream.save(file);
    }

    private static void report(Problems problems, PrintWriter err) {
        ProblemReport.print(problems, err);
        String verdict = ProblemReport.verdict(problems);
        if (!verdict.isEmpty()) {
            err.println(verdict);
        }
    }

    private boolean isRefused(Problems problems) {
        return strict && problems.warnings() > 0;
    }

    private int release(Path folder) {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        Optional<PipelineResult> built = seeds.pipeline(err).build(problems);
        report(problems, err);
        if (built.isEmpty() || isRefused(problems)) {
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        List<String> summary = Summary.lines(built.get());
        List<String> warnings =
                problems.sorted().stream().map(Problem::toString).toList();
        Edition edition = edition(built.get());
        new ReleaseFolder(folder).publish(fresh -> Release.write(edition, summary, warnings, fresh));
        summary.forEach(err::println);
        err.println("published   " + folder
                + " (a link to the folder of this release: copy it with cp -rL, pack it with tar -h)");
        return ExitCode.FINE;
    }

    /** What was built, for the room that exports it. */
    static Edition edition(PipelineResult built) {
        return new Edition(built.ontology(), built.claims(), built.verdicts(), built.graph(), Version.number());
    }
}
