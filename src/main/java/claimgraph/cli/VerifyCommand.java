package claimgraph.cli;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.option.SourceOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.problem.Problem;
import claimgraph.problem.Problems;
import claimgraph.problem.Severity;
import claimgraph.verify.EvidenceCheck;
import claimgraph.verify.EvidenceOutcome;
import claimgraph.verify.ReportTable;
import claimgraph.verify.SourceReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimgraph verify}: every excerpt and its passage against the text that they were taken from. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Proves every excerpt, its passage and whom it is about against your own copies of the sources.",
        footer = {
            "%nA file with the hash of the annotated one must have each excerpt at its offsets, in a passage with the"
                    + " hash of the row that shows the subject (verified, else failed);"
                    + " another copy under the same name must have it somewhere (relocated, else missing).",
            "%nExample:",
            "  claimgraph verify --sources ../shared/sources"
        })
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private SeedOptions seeds;

    @Mixin
    private SourceOptions sources;

    @Option(names = "--each", description = "Print what became of every single excerpt.")
    private boolean each;

    @Option(names = "--strict", description = "Take missing and absent excerpts for failures.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Problems all = new Problems();
        EvidenceCheck evidence = new EvidenceCheck(sources.folder(), seeds.shown(), all);
        List<SourceReport> reports = evidence.check(seeds.pipeline(err).read(all));
        Problems errors = errors(all);
        ProblemReport.print(errors, out);
        ReportTable.doubts(reports).forEach(out::println);
        if (each) {
            ReportTable.each(reports).forEach(out::println);
        }
        ReportTable.lines(reports).forEach(out::println);
        String verdict = errors.hasErrors() ? ProblemReport.verdict(errors) : verdict(reports);
        err.println(verdict);
        boolean proved = !errors.hasErrors() && !nothingHere(reports) && (!strict || open(reports) == 0);
        return proved ? ExitCode.FINE : ExitCode.DATA_HAS_PROBLEMS;
    }

    private String verdict(List<SourceReport> reports) {
        if (nothingHere(reports)) {
            return sources.folder() + " holds the text of no source, by hash or by name. Nothing was proved.";
        }
        long open = open(reports);
        return open == 0
                ? "Every excerpt and passage stands where it is said to stand."
                : open + (open == 1 ? " excerpt remains" : " excerpts remain") + " unproved.";
    }

    private static boolean nothingHere(List<SourceReport> reports) {
        return count(reports, EvidenceOutcome.ABSENT) > 0
                && count(reports, EvidenceOutcome.ABSENT)
                        == reports.stream()
                                .mapToLong(report -> report.findings().size())
                                .sum();
    }

    private static long open(List<SourceReport> reports) {
        return count(reports, EvidenceOutcome.MISSING) + count(reports, EvidenceOutcome.ABSENT);
    }

    private static long count(List<SourceReport> reports, EvidenceOutcome outcome) {
        return reports.stream().mapToLong(report -> report.count(outcome)).sum();
    }

    /** What the phrases have nothing to do with, such as near-equal labels, is for {@code check} to say. */
    private static Problems errors(Problems all) {
        Problems errors = new Problems();
        for (Problem problem : all.sorted()) {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem.code(), problem.location(), problem.message());
            }
        }
        return errors;
    }
}
