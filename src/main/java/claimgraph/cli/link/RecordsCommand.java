package claimgraph.cli.link;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.link.match.OurGraph;
import claimgraph.link.review.ItemRecords;
import claimgraph.link.review.RecordLine;
import claimgraph.link.review.RorRecords;
import claimgraph.link.source.ItemSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimgraph link records}: what linked records say, for a person to keep. */
@Command(
        name = "records",
        mixinStandardHelpOptions = true,
        description = "Prints what linked records say, as rows for seeds/records.csv.",
        footer = {"%nExample:", "  claimgraph link records --items items --ror ror"})
final class RecordsCommand implements Callable<Integer> {
    @Mixin
    private SeedOptions seeds;

    @Mixin
    private ItemOptions items;

    @Option(names = "--ror", paramLabel = "DIR", description = "Folder of ROR records as JSON.")
    private @Nullable Path ror;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ItemSource source = items.source();
        Optional<OurGraph> graph = LinkedGraph.read(seeds, spec.commandLine().getErr());
        if (graph.isEmpty()) {
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        out.println(RecordLine.COLUMNS);
        new ItemRecords(graph.get(), source).read().forEach(line -> out.println(line.csv()));
        Path folder = ror;
        if (folder != null) {
            RorRecords.read(graph.get(), folder).forEach(line -> out.println(line.csv()));
        }
        return ExitCode.FINE;
    }
}
