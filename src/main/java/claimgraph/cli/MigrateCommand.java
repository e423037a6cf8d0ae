package claimgraph.cli;

import claimgraph.annotate.Filled;
import claimgraph.annotate.Filling;
import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.option.SourceOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.problem.Problems;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimgraph annotate migrate}: seeds of before passages as seeds of today. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Carries claims that were written before evidence had passages over to the columns of today: adds"
                + " the columns, gives each row without one a passage, cuts its phrase down to the words that give the"
                + " value, and proposes subject_text. A second run changes nothing.",
        footer = {
            "%nWhere it is not sure which words refer to the subject, it leaves the cell empty and says so. Read what"
                    + " it wrote before you rely on it.",
            "%nExample:",
            "  claimgraph annotate migrate --sources ../shared/sources"
        })
final class MigrateCommand implements Callable<Integer> {
    @Mixin
    private SeedOptions seeds;

    @Mixin
    private SourceOptions sources;

    @Option(names = "--each", description = "Print what each row gained.")
    private boolean each;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        Filling filling = new Filling(
                seeds.ownFolder(),
                seeds.shown(),
                sources.folder(),
                seeds.pipeline(err).catalogue());
        List<Filled> all = filling.migrate(seeds.pipeline(err).read(new Problems()), problems);
        all.forEach(Filled::write);
        if (each) {
            all.forEach(filled -> filled.changes().forEach(out::println));
        }
        ProblemReport.print(problems, err);
        int rows = all.stream().mapToInt(filled -> filled.changes().size()).sum();
        int open = all.stream().mapToInt(filled -> filled.open().size()).sum();
        err.println((rows == 0 ? "Nothing to carry over" : rows + (rows == 1 ? " row" : " rows") + " carried over")
                + (open == 0
                        ? "."
                        : "; " + open + (open == 1 ? " excerpt stands" : " excerpts stand")
                                + " in the text more than once: run annotate fill."));
        return problems.hasErrors() || open > 0 ? ExitCode.DATA_HAS_PROBLEMS : ExitCode.FINE;
    }
}
