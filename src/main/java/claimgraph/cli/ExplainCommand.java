package claimgraph.cli;

import claimgraph.cli.option.GraphOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.dataset.Snapshot;
import claimgraph.problem.Problems;
import claimgraph.serve.page.question.Explanation;
import java.io.IOException;
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
    private GraphOptions graphs;

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
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems();
        Optional<Snapshot> snapshot = graphs.open(problems, err);
        if (snapshot.isEmpty()) {
            return ProblemReport.refuse(problems, err);
        }
        try {
            new Explanation(snapshot.get())
                    .of(subject, property, aspect)
                    .forEach(spec.commandLine().getOut()::println);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return ExitCode.FINE;
    }
}
