package claimgraph.cli;

import claimgraph.cli.option.GraphOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.dataset.Snapshot;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.problem.Problems;
import claimgraph.serve.sparql.LocalQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimgraph query}: one query, here, without a server. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Runs a query on the graph and prints the answer.",
        footer = {
            "%nExamples:",
            "  claimgraph query queries/cq01-valuations.rq",
            "  claimgraph query --format csv my.rq > my.csv"
        })
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private GraphOptions graphs;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv, tsv or json.")
    private String format = "table";

    @Option(
            names = "--allow-service",
            paramLabel = "URL",
            description = "Let the query ask this endpoint with SERVICE; may be given several times. Usually none.")
    private List<URI> services = List.of();

    @Parameters(paramLabel = "FILE.rq", description = "File that holds the query; - for standard input.")
    private String file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String text = text();
        LocalQuery.Format chosen = format();
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        Optional<Snapshot> snapshot = graphs.open(problems, err);
        if (snapshot.isEmpty()) {
            return ProblemReport.refuse(problems, err);
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        List<String> advice;
        try {
            LocalQuery query = new LocalQuery(snapshot.get().graph(), services);
            query.run(text, chosen, answer);
            advice = query.advice(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        spec.commandLine().getOut().print(answer.toString(StandardCharsets.UTF_8));
        spec.commandLine().getOut().flush();
        advice.forEach(sentence -> err.print("%n%s%n".formatted(sentence)));
        return ExitCode.FINE;
    }

    private String text() throws IOException {
        if (file.equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path path = Path.of(file);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return Files.readString(path);
        }
        Path shipped = ProjectPaths.find().queries().resolve(file.endsWith(".rq") ? file : file + ".rq");
        if (Files.isRegularFile(shipped)) {
            return Files.readString(shipped);
        }
        throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
    }

    private LocalQuery.Format format() {
        for (LocalQuery.Format each : LocalQuery.Format.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(format)) {
                return each;
            }
        }
        throw new ParameterException(
                spec.commandLine(), "\"" + format + "\" is not a format. Write table, csv, tsv or json.");
    }
}
