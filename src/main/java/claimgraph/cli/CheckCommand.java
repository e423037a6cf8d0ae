package claimgraph.cli;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.problem.Problems;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimgraph check}: every rule, every row, one run. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Holds the seeds against every rule and says all that is wrong, where, and what to write instead.",
        footer = {"%nExample:", "  claimgraph check --seeds my-seeds"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SeedOptions seeds;

    @Option(names = "--strict", description = "Take warnings for errors.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        int claims = seeds.pipeline(err).check(problems);
        ProblemReport.print(problems, out);
        String verdict = ProblemReport.verdict(problems);
        err.println(verdict.isEmpty() ? claims + " claims, no problems." : verdict);
        boolean bad = problems.hasErrors() || (strict && problems.warnings() > 0);
        return bad ? ExitCode.DATA_HAS_PROBLEMS : ExitCode.FINE;
    }
}
