package claimgraph.cli;

import claimgraph.annotate.Choice;
import claimgraph.annotate.Filled;
import claimgraph.annotate.Filling;
import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.option.SourceOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.problem.Problems;
import java.io.Console;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimgraph annotate fill}: what a person need not type. */
@Command(
        name = "fill",
        mixinStandardHelpOptions = true,
        description =
                "Completes the claims of a source: ids, offsets of the excerpts, words of the values, passages, and the"
                        + " words that refer to the subject. Rows that need nothing keep their bytes.",
        footer = {
            "%nAn excerpt that stands in the text more than once is asked about on a terminal; elsewhere its places are"
                    + " listed, and --occurrence or a typed start chooses.",
            "%nExamples:",
            "  claimgraph annotate fill s003 --sources ../shared/sources",
            "  claimgraph annotate fill s003 --sources ../shared/sources --occurrence 14=2"
        })
final class FillCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SOURCE_ID", description = "Id in sources.csv.")
    private String source;

    @Mixin
    private SeedOptions seeds;

    @Mixin
    private SourceOptions sources;

    @Option(
            names = "--occurrence",
            paramLabel = "LINE=N",
            description = "For the row on that line, take the excerpt's n-th place; may be given several times.")
    private Map<Long, Integer> occurrences = new LinkedHashMap<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Filling filling = new Filling(
                seeds.ownFolder(),
                seeds.shown(),
                sources.folder(),
                seeds.pipeline(err).catalogue());
        Problems problems = new Problems();
        Optional<Filled> filled = plan(filling, problems);
        if (filled.isEmpty()) {
            return ProblemReport.refuse(problems, err);
        }
        filled.get().write();
        filled.get().changes().forEach(spec.commandLine().getOut()::println);
        ProblemReport.print(problems, err);
        filled.get().unsaid().forEach(err::println);
        filled.get().open().forEach(choice -> list(choice, err));
        int rows = filled.get().changes().size();
        int open = filled.get().open().size();
        err.println((rows == 0 ? "Nothing filled" : rows + (rows == 1 ? " row" : " rows") + " filled")
                + (open == 0 ? "." : ", " + open + (open == 1 ? " place" : " places") + " left to choose."));
        Set<Long> told = Stream.concat(
                        filled.get().open().stream().map(Choice::line),
                        problems.sorted().stream()
                                .map(problem -> problem.location().line()))
                .collect(Collectors.toSet());
        int rest = ProblemReport.ofFile(seeds, "claims/" + source + ".csv", told, err);
        return problems.hasErrors() || !filled.get().open().isEmpty() ? ExitCode.DATA_HAS_PROBLEMS : rest;
    }

    /** Fills, asks where a person sits at a terminal, and fills again with the answers. */
    @SuppressWarnings("SystemConsoleNull")
    private Optional<Filled> plan(Filling filling, Problems problems) {
        Console console = System.console();
        if (console != null && isTerminal(console)) {
            fill(filling, new Problems()).ifPresent(first -> first.open().forEach(choice -> ask(choice, console)));
        }
        return fill(filling, problems);
    }

    /** From Java 22 on there is a console without a terminal too, and it can tell. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private Optional<Filled> fill(Filling filling, Problems problems) {
        PrintWriter err = spec.commandLine().getErr();
        return filling.fill(source, seeds.pipeline(err).read(new Problems()), occurrences, problems);
    }

    private void ask(Choice choice, Console console) {
        list(choice, spec.commandLine().getErr());
        String answer = console.readLine(
                "Which one? (1 to %d, Enter to leave it) ", choice.places().size());
        if (answer != null && answer.strip().matches("[1-9]\\d{0,3}")) {
            occurrences.put(choice.line(), Integer.valueOf(answer.strip()));
        }
    }

    private static void list(Choice choice, PrintWriter err) {
        List<String> places = choice.places();
        err.println(choice.file() + ":" + choice.line() + ": quote: \"" + choice.quote() + "\" stands in the text "
                + places.size() + " times. Choose with --occurrence " + choice.line() + "=N:");
        for (int i = 0; i < places.size(); i++) {
            err.println("  " + (i + 1) + "  " + places.get(i));
        }
    }
}
