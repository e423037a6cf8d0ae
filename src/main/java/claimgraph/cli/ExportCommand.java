package claimgraph.cli;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.export.Edition;
import claimgraph.export.RdfView;
import claimgraph.export.Syntax;
import claimgraph.export.content.TableFormat;
import claimgraph.export.content.Tables;
import claimgraph.output.OutputFile;
import claimgraph.pipeline.PipelineResult;
import claimgraph.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

/** {@code claimgraph export}: the claims in the shape that somebody else's tool reads. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the claims as a view (other RDF, schema.org) or as tables (CSV, JSON Lines, Parquet).",
        footer = {
            "%nViews: facts, claims, rdf12, nanopub, schema.org. Each is shown in docs/exports.md.",
            "%nExamples:",
            "  claimgraph export --view facts --out facts.ttl",
            "  claimgraph export --format parquet --out tables"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private SeedOptions seeds;

    @Option(names = "--view", paramLabel = "VIEW", description = "facts, claims, rdf12, nanopub or schema.org.")
    private @Nullable String view;

    @Option(names = "--format", paramLabel = "FORMAT", description = "Tables as csv, jsonl or parquet.")
    private @Nullable String format;

    @Option(
            names = "--spreadsheet",
            description = "With csv: put an apostrophe before texts that a spreadsheet would run as formulas.")
    private boolean spreadsheet;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Of a view the file, whose ending chooses the syntax (.ttl, .trig, .nq, .jsonld);"
                    + " usually standard output. Of tables the folder.")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if ((view == null) == (format == null)) {
            throw misuse("Say either --view or --format.");
        }
        RdfView wanted = view == null
                ? RdfView.FACTS
                : RdfView.of(view)
                        .orElseThrow(() -> misuse(
                                "\"" + view + "\" is not a view. Write facts, claims, rdf12, nanopub or schema.org."));
        Syntax syntax = syntax(wanted);
        TableFormat table = tableFormat();
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        Optional<PipelineResult> built = seeds.pipeline(err).gather(problems);
        if (built.isEmpty()) {
            return ProblemReport.refuse(problems, err);
        }
        Edition edition = BuildCommand.edition(built.get());
        if (format == null) {
            writeView(edition, wanted, syntax);
        } else if (out != null) {
            new Tables(edition).write(OutputFile.folder(out), table);
        }
        return ExitCode.FINE;
    }

    private void writeView(Edition edition, RdfView wanted, Syntax syntax) throws IOException {
        if (out == null) {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            wanted.write(edition, syntax, buffer);
            spec.commandLine().getOut().print(buffer.toString(StandardCharsets.UTF_8));
            return;
        }
        OutputFile.at(out).write(file -> wanted.write(edition, syntax, file));
    }

    /** By the ending of the file, else the usual one of the view. */
    private Syntax syntax(RdfView wanted) {
        List<Syntax> syntaxes = wanted.syntaxes();
        String name = view == null || out == null ? "" : out.getFileName().toString();
        if (name.isEmpty()) {
            return syntaxes.get(0);
        }
        return syntaxes.stream()
                .filter(each -> name.endsWith("." + each.ending()))
                .findFirst()
                .orElseThrow(() -> misuse("The view " + wanted.word() + " is written as "
                        + String.join(
                                " or ",
                                syntaxes.stream()
                                        .map(each -> "." + each.ending())
                                        .toList())
                        + ". Let the name of the file end so."));
    }

    private TableFormat tableFormat() {
        if (format == null) {
            return TableFormat.CSV;
        }
        TableFormat table = TableFormat.of(format)
                .orElseThrow(() -> misuse("\"" + format + "\" is not a format. Write csv, jsonl or parquet."));
        if (out == null) {
            throw misuse("Name the folder for the tables with --out.");
        }
        if (spreadsheet && table != TableFormat.CSV) {
            throw misuse("--spreadsheet goes with --format csv.");
        }
        return spreadsheet ? TableFormat.SPREADSHEET : table;
    }

    private ParameterException misuse(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
