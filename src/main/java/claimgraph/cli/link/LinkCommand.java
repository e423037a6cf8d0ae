package claimgraph.cli.link;

import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.link.match.OurGraph;
import claimgraph.link.match.OurThing;
import claimgraph.link.match.Policy;
import claimgraph.link.match.Proposal;
import claimgraph.link.match.ProposalTable;
import claimgraph.link.match.Proposer;
import claimgraph.link.review.ItemStates;
import claimgraph.link.review.LinkFinding;
import claimgraph.link.review.LinkWatch;
import claimgraph.link.review.Review;
import claimgraph.link.review.VerdictLog;
import claimgraph.link.source.DumpExtract;
import claimgraph.link.source.ItemSource;
import claimgraph.output.OutputFile;
import claimgraph.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimgraph link}: what our things are in Wikidata. It proposes and checks; people decide. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ClashesCommand.class, RecordsCommand.class},
        description =
                "Proposes, reviews and checks what our things are in Wikidata. Nothing enters the seeds by itself.",
        footer = {
            "%nExamples:",
            "  claimgraph link propose --live --contact me@example.org --out proposals.tsv",
            "  claimgraph link review proposals.tsv --reviewer \"Ada Lang\" --verdicts verdicts.sssom.tsv",
            "  claimgraph link check --items items --states link-states.tsv",
            "  claimgraph link extract --dump latest-all.json.gz --out items --linked"
        })
public final class LinkCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say which: propose, review, check, clashes, records or extract.");
    }

    @Command(
            name = "propose",
            mixinStandardHelpOptions = true,
            description = "Looks for items of things that have none, and writes a table made for reviewing.",
            footer = {"%nExample:", "  claimgraph link propose --items items --out proposals.tsv"})
    int propose(
            @Mixin SeedOptions seeds,
            @Mixin ItemOptions items,
            @Option(names = "--out", required = true, paramLabel = "FILE", description = "Table to write.") Path out,
            @Option(names = "--entity", paramLabel = "ID", description = "Only this thing, linked or not.") @Nullable
                    List<String> ids)
            throws IOException {
        ItemSource source = items.source();
        Optional<OurGraph> graph = graph(seeds);
        if (graph.isEmpty()) {
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        Proposer proposer = new Proposer(graph.get(), source, Policy.STANDARD);
        List<Proposal> proposals =
                things(graph.get(), ids).stream().map(proposer::propose).toList();
        OutputFile.at(out).write(file -> {
            Writer writer = new OutputStreamWriter(file, StandardCharsets.UTF_8);
            ProposalTable.write(proposals, Policy.STANDARD, source.words(), writer);
            writer.flush();
        });
        String counts = proposals.stream()
                .collect(Collectors.groupingBy(Proposal::decision, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().word() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        err().println(proposals.size() + " things looked for (" + counts + "). Now: claimgraph link review " + out);
        return ExitCode.FINE;
    }

    private List<OurThing> things(OurGraph graph, @Nullable List<String> ids) {
        if (ids == null) {
            return graph.unlinked();
        }
        List<OurThing> things = new ArrayList<>();
        for (String id : ids) {
            OurThing thing = graph.things().get(id);
            if (thing == null) {
                throw new ParameterException(spec.commandLine(), "\"" + id + "\" is not in entities.csv.");
            }
            things.add(thing);
        }
        return things;
    }

    @Command(
            name = "review",
            mixinStandardHelpOptions = true,
            description = "Walks through proposals: ours left, the item right. Verdicts are only ever appended.",
            footer = {"%nExample:", "  claimgraph link review proposals.tsv --reviewer \"Ada Lang\""})
    int review(
            @Parameters(paramLabel = "PROPOSALS", description = "Table that link propose wrote.") Path proposals,
            @Option(names = "--reviewer", required = true, paramLabel = "NAME", description = "Who judges.")
                    String reviewer,
            @Option(
                            names = "--verdicts",
                            paramLabel = "FILE",
                            defaultValue = "verdicts.sssom.tsv",
                            description = "Where verdicts are kept; its rows go into links.sssom.tsv.")
                    Path verdicts)
            throws IOException {
        Problems problems = new Problems();
        VerdictLog log = new VerdictLog(verdicts, problems);
        ProblemReport.print(problems, err());
        if (problems.hasErrors()) {
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        try (Reader table = Files.newBufferedReader(proposals)) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            new Review(log, reviewer, LocalDate.now(java.time.ZoneOffset.UTC), in, out())
                    .run(ProposalTable.read(table));
        }
        return ExitCode.FINE;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Holds the links that stand against the items: gone, merged, changed, clashing.",
            footer = {"%nExample:", "  claimgraph link check --items items"})
    int check(
            @Mixin SeedOptions seeds,
            @Mixin ItemOptions items,
            @Option(
                            names = "--states",
                            paramLabel = "FILE",
                            description = "How items were when last looked at; written anew.")
                    @Nullable
                    Path states) {
        ItemSource source = items.source();
        Optional<OurGraph> graph = graph(seeds);
        if (graph.isEmpty()) {
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        ItemStates known = states == null ? new ItemStates() : new ItemStates(states);
        LinkWatch watch = new LinkWatch(graph.get(), source, known);
        List<LinkFinding> findings = watch.run();
        findings.forEach(out()::println);
        if (states != null) {
            known.write(states);
        }
        err().println(watch.looked() + " links held against their items, " + findings.size() + " findings; "
                + watch.unknown() + " items are not in " + source.words() + ".");
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.DATA_HAS_PROBLEMS;
    }

    @Command(
            name = "extract",
            mixinStandardHelpOptions = true,
            description = "Streams a JSON dump and keeps the items that are wanted, a file each.",
            footer = {"%nExample:", "  claimgraph link extract --dump latest-all.json.gz --out items --linked"})
    int extract(
            @Mixin SeedOptions seeds,
            @Option(names = "--dump", required = true, paramLabel = "FILE", description = "Dump, gzip or plain.")
                    Path dump,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the items.")
                    Path folder,
            @Option(names = "--id", paramLabel = "QID", description = "An item that is wanted.") @Nullable
                    List<String> ids,
            @Option(names = "--linked", description = "Want all linked items, and items named like our things.")
                    boolean linked) {
        List<String> wanted = new ArrayList<>(ids == null ? List.of() : ids);
        List<String> names = new ArrayList<>();
        if (linked) {
            Optional<OurGraph> graph = graph(seeds);
            if (graph.isEmpty()) {
                return ExitCode.DATA_HAS_PROBLEMS;
            }
            graph.get().things().values().forEach(thing -> {
                graph.get().item(thing.id()).ifPresent(wanted::add);
                names.addAll(thing.names());
            });
        }
        DumpExtract.Outcome outcome = new DumpExtract(wanted, names).extract(dump, folder);
        err().println(outcome.read() + " entities read, " + outcome.kept().size() + " kept, " + outcome.broken()
                + " lines broken. Classes not kept: " + String.join(" ", outcome.classesMissing()));
        return outcome.broken() == 0 ? ExitCode.FINE : ExitCode.DATA_HAS_PROBLEMS;
    }

    private Optional<OurGraph> graph(SeedOptions seeds) {
        return LinkedGraph.read(seeds, err());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
