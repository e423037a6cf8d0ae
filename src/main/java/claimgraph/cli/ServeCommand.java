package claimgraph.cli;

import claimgraph.cli.option.GraphOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.dataset.QuestionFolder;
import claimgraph.dataset.Snapshot;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.problem.Problems;
import claimgraph.serve.PortTakenException;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import claimgraph.serve.page.question.SourceTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code claimgraph serve}: builds the graph in memory and answers SPARQL until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Builds the graph in memory, or opens a stored one, and serves pages and SPARQL, query only.",
        footer = {"%nExamples:", "  claimgraph serve --port 8080", "  claimgraph serve --graph large"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private GraphOptions graphs;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; 0.0.0.0 for all of this machine's. Usually ${DEFAULT-VALUE}")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServerSettings.USUAL_PORT,
            description = "Port to listen on; 0 for any free one. Usually ${DEFAULT-VALUE}")
    private int port = ServerSettings.USUAL_PORT;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Longest time for one query. Usually ${DEFAULT-VALUE}")
    private int timeout = 30;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "100000",
            description =
                    "Most rows or triples of one answer; a larger answer is refused or visibly broken, never cut in"
                            + " silence. Usually ${DEFAULT-VALUE}")
    private long maxRows = 100_000;

    @Option(
            names = "--keep-answers",
            paramLabel = "MB",
            defaultValue = "16",
            description = "Memory for answers to questions that are asked again; 0 for none. Usually ${DEFAULT-VALUE}")
    private int answers = 16;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "Memory for the server's objects, such as 512m or 2g; a query that needs more is ended with a"
                    + " sentence. Usually what the graph needs, 192m or so for ours. Read by the launcher: java"
                    + " -jar has -Xmx.")
    private @Nullable String memory;

    @Option(
            names = "--allow-service",
            paramLabel = "URL",
            description = "Let queries ask this endpoint with SERVICE; may be given several times. Usually none.")
    private List<URI> services = List.of();

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "Folder with copies of the articles, to show passages around the cited words; matched by"
                    + " SHA-256, kept in memory, never served in full.")
    private @Nullable Path sources;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        checkMemory();
        Problems problems = new Problems();
        Optional<Snapshot> snapshot = graphs.open(problems, err);
        if (snapshot.isEmpty()) {
            return ProblemReport.refuse(problems, err);
        }
        ProblemReport.print(problems, err);
        ServerSettings settings = ServerSettings.standard()
                .withHost(host)
                .withPort(port)
                .withMaxRows(maxRows)
                .withTimeout(Duration.ofSeconds(timeout))
                .withAnswers(Math.multiplyExact(answers, 1 << 20))
                .withAllowedServices(services);
        ServedGraph graph = ServedGraph.of(
                        snapshot.get().graph(),
                        QuestionFolder.read(ProjectPaths.find().queries()))
                .withLines(snapshot.get().lines())
                .withTexts(texts());
        return serve(graph, settings, out);
    }

    private void checkMemory() {
        if (memory != null && !memory.matches("[1-9][0-9]*[mMgG]")) {
            throw new ParameterException(
                    spec.commandLine(), "--memory is a number and m or g, such as 512m or 2g; " + memory + " is not.");
        }
    }

    private SourceTexts texts() {
        if (sources == null) {
            return SourceTexts.none();
        }
        if (!Files.isDirectory(sources)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + sources + ".");
        }
        return SourceTexts.read(sources);
    }

    private int serve(ServedGraph graph, ServerSettings settings, PrintWriter out) {
        try (SparqlServer server = SparqlServer.start(graph, settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "stop"));
            out.println("claimgraph answers on " + server.uri() + "sparql (pages on " + server.uri()
                    + "). Stop it with Ctrl-C.");
            server.join();
            return ExitCode.FINE;
        } catch (PortTakenException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Asked to end (SIGTERM, Ctrl-C), a server that has drained ends well: with 0, not with Java's 143. */
    private static void end(SparqlServer server) {
        server.stop();
        Runtime.getRuntime().halt(ExitCode.FINE);
    }
}
