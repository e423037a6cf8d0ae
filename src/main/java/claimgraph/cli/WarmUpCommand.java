package claimgraph.cli;

import claimgraph.cli.outcome.ExitCode;
import claimgraph.dataset.CompetencyQuestion;
import claimgraph.dataset.QuestionFolder;
import claimgraph.dataset.Snapshot;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.problem.Problems;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code claimgraph rehearse}: does once, in one process, what the commands for every day do, so that Java can note
 * which classes they need. The launcher runs it when it makes the archive of classes; it has no result of its own.
 */
@Command(name = "rehearse", hidden = true, description = "Goes through the everyday commands; the launcher uses it.")
final class WarmUpCommand implements Callable<Integer> {
    private static final int QUESTIONS = 5;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final List<String> FORMATS = List.of("table", "csv", "tsv", "json");
    private static final List<String> TYPES = List.of(
            "application/sparql-results+json",
            "text/csv",
            "text/tab-separated-values",
            "application/sparql-results+xml");

    @Override
    public Integer call() throws IOException {
        ProjectPaths home = ProjectPaths.find();
        List<CompetencyQuestion> questions =
                QuestionFolder.read(home.queries()).stream().limit(QUESTIONS).toList();
        silently("--help");
        silently("check");
        for (CompetencyQuestion question : questions) {
            for (String format : FORMATS) {
                silently("query", "--format", format, question.id());
            }
        }
        Optional<Snapshot> snapshot = GraphPipeline.of(
                        home, home.seeds(), "seeds", GraphPipeline.PUBLISHED_BASE, stage -> {})
                .open(new Problems());
        if (snapshot.isPresent()) {
            serve(snapshot.get(), questions);
        }
        return ExitCode.FINE;
    }

    private static void serve(Snapshot snapshot, List<CompetencyQuestion> questions) throws IOException {
        ServedGraph graph = ServedGraph.of(snapshot.graph(), questions).withLines(snapshot.lines());
        try (SparqlServer server =
                SparqlServer.start(graph, ServerSettings.standard().withPort(0))) {
            ask(server.uri(), "text/html");
            for (CompetencyQuestion question : questions) {
                URI query = server.uri()
                        .resolve("sparql?query=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8));
                for (String type : TYPES) {
                    ask(query, type);
                }
            }
        }
    }

    private static void silently(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Claimgraph.run(args, nowhere, nowhere);
    }

    private static void ask(URI uri, String type) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestProperty("Accept", type);
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        try (InputStream answer = connection.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}
