package claimgraph.cli;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.pipeline.PipelineResult;
import claimgraph.pipeline.Story;
import claimgraph.problem.Problems;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimgraph explain}: the whole story of a value. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells who says what of a thing, in which words and where, what was chosen and why.",
        footer = {"%nExamples:", "  claimgraph explain ami-labs", "  claimgraph explain ami-labs-seed-2026 amountRaised"
        })
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private SeedOptions seeds;

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "Id of an entity, as in seeds/entities.csv.")
    private String subject;

    @Parameters(
            index = "1",
            paramLabel = "PROPERTY",
            arity = "0..1",
            defaultValue = "",
            description = "Local name of a property; without it, everything that is said of the subject, a line each.")
    private String property = "";

    @Parameters(
            index = "2",
            paramLabel = "ASPECT",
            arity = "0..1",
            defaultValue = "",
            description = "Entity or term, for properties that have an aspect; without it, all of them.")
    private String aspect = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        Optional<PipelineResult> built = seeds.pipeline(err).gather(problems);
        if (built.isEmpty()) {
            ProblemReport.print(problems, err);
            err.println(ProblemReport.verdict(problems));
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        try {
            new Story(built.get())
                    .tell(subject, property, aspect)
                    .forEach(spec.commandLine().getOut()::println);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return ExitCode.FINE;
    }
}
