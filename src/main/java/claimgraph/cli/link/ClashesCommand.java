package claimgraph.cli.link;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.link.match.OurGraph;
import claimgraph.link.review.ClashReport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code claimgraph link clashes}: what linked records say against articles. */
@Command(
        name = "clashes",
        mixinStandardHelpOptions = true,
        description = "Tells where linked records and articles cannot both be right, with both sides.",
        footer = {"%nExample:", "  claimgraph link clashes"})
final class ClashesCommand implements Callable<Integer> {
    @Mixin
    private SeedOptions seeds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<OurGraph> graph = LinkedGraph.read(seeds, spec.commandLine().getErr());
        graph.map(ClashReport::lines)
                .orElse(List.of())
                .forEach(spec.commandLine().getOut()::println);
        return graph.isPresent() ? ExitCode.FINE : ExitCode.DATA_HAS_PROBLEMS;
    }
}
