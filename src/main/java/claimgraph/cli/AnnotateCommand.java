package claimgraph.cli;

import claimgraph.annotate.AnnotationAgreement;
import claimgraph.annotate.Gaps;
import claimgraph.annotate.Sample;
import claimgraph.annotate.SourceAddition;
import claimgraph.claim.Claims;
import claimgraph.cli.option.BibliographyOptions;
import claimgraph.cli.option.SeedOptions;
import claimgraph.cli.option.SourceOptions;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.ProblemReport;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.problem.Problems;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimgraph annotate}: the work of writing seeds that a machine can do. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {FillCommand.class, MigrateCommand.class},
        description = "Helps to write seeds: hashes, ids and offsets, and what no claim covers yet.",
        footer = {
            "%nExample, from a new text to its claims:",
            "  claimgraph annotate add-source ../texts/005_walkers.txt --title Walkers",
            "  claimgraph annotate suggest s005 --sources ../texts",
            "  claimgraph annotate fill s005 --sources ../texts",
            "  claimgraph annotate coverage --sources ../texts"
        })
final class AnnotateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: add-source, fill, migrate, suggest, coverage, sample or agreement.");
    }

    @Command(
            name = "add-source",
            mixinStandardHelpOptions = true,
            description =
                    "Adds a text to sources.csv: next id, hash, bytes and characters. The text stays where it is.",
            footer = {"%nExample:", "  claimgraph annotate add-source 005_walkers.txt --title Walkers --tier direct"})
    int addSource(
            @Parameters(paramLabel = "FILE", description = "The text, UTF-8; kept outside the project.") Path file,
            @Mixin SeedOptions seeds,
            @Mixin BibliographyOptions bibliography) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        Problems problems = new Problems();
        Optional<SourceAddition.Added> added =
                new SourceAddition(seeds.ownFolder(), seeds.shown(), problems).add(file, bibliography.cells());
        if (added.isEmpty()) {
            return ProblemReport.refuse(problems, err());
        }
        String id = added.get().id();
        out().println(seeds.shown() + "/sources.csv:" + added.get().line() + ": " + id + " added.");
        SourceAddition.nextSteps(id, seeds.shown(), file).forEach(out()::println);
        return ProblemReport.ofFile(seeds, "sources.csv", Set.of(), err());
    }

    @Command(
            name = "suggest",
            mixinStandardHelpOptions = true,
            description = "Lists the names and figures of a text that no claim cites, for an annotator to work down.",
            footer = {
                "%nColumns: marks, line, offset, what, the words «marked» with a few around them.",
                "! means that no claim cites anything of the sentence, + that no claim is about the entity.",
                "%nExample:",
                "  claimgraph annotate suggest s003 --sources ../shared/sources"
            })
    int suggest(
            @Parameters(paramLabel = "SOURCE_ID", description = "Id in sources.csv.") String source,
            @Mixin SeedOptions seeds,
            @Mixin SourceOptions sources,
            @Option(names = "--uncited", description = "Only what stands in sentences that no claim cites at all.")
                    boolean uncited) {
        Problems problems = new Problems();
        Gaps gaps = new Gaps(seeds.pipeline(err()).read(new Problems()), seeds.shown());
        List<String> lines = gaps.list(source, sources.folder(), uncited, problems);
        if (problems.hasErrors()) {
            return ProblemReport.refuse(problems, err());
        }
        lines.forEach(out()::println);
        err().println(
                        lines.isEmpty()
                                ? "Nothing is left: every name and figure is cited."
                                : lines.size() + " names and figures are cited by no claim.");
        return ExitCode.FINE;
    }

    @Command(
            name = "coverage",
            mixinStandardHelpOptions = true,
            description =
                    "Says of each source how many sentences with a name or a figure some claim cites, what is left,"
                            + " how much of it the excerpts give back (at most 45 %% may be), and by what the passages"
                            + " show whom the claims are about: label, alias, subject_text or none.",
            footer = {"%nExample:", "  claimgraph annotate coverage --sources ../shared/sources"})
    int coverage(
            @Mixin SeedOptions seeds,
            @Option(
                            names = "--sources",
                            paramLabel = "DIR",
                            description = "Folder with the texts; without it there is only the quoted share.")
                    @Nullable
                    Path sources) {
        if (sources != null && !Files.isDirectory(sources)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + sources + ".");
        }
        Problems problems = new Problems();
        Gaps gaps = new Gaps(seeds.pipeline(err()).read(new Problems()), seeds.shown());
        List<String> lines = gaps.table(sources, problems);
        ProblemReport.print(problems, err());
        lines.forEach(out()::println);
        return problems.hasErrors() ? ExitCode.DATA_HAS_PROBLEMS : ExitCode.FINE;
    }

    @Command(
            name = "sample",
            mixinStandardHelpOptions = true,
            description = "Draws claims at random, as CSV with two columns for a judge who wrote none of them.",
            footer = {
                "%nThe same word after --seed draws the same claims.",
                "%nExample:",
                "  claimgraph annotate sample --rows 200 --seed 2026-11 > judged.csv"
            })
    int sample(
            @Mixin SeedOptions seeds,
            @Option(names = "--rows", paramLabel = "N", required = true, description = "How many claims.") int count,
            @Option(names = "--seed", paramLabel = "WORD", required = true, description = "Another word draws others.")
                    String word) {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--rows is " + count + "; ask for one claim or more.");
        }
        Problems problems = new Problems();
        int drawn = new Sample(seeds.folder(), seeds.shown()).write(count, word, problems, out());
        out().flush();
        ProblemReport.print(problems, err());
        err().println(drawn + (drawn == 1 ? " claim" : " claims") + " drawn.");
        return problems.hasErrors() ? ExitCode.DATA_HAS_PROBLEMS : ExitCode.FINE;
    }

    @Command(
            name = "agreement",
            mixinStandardHelpOptions = true,
            description = {
                "Compares two annotations of the same sources, each a folder of seeds: how many claims match, as CSV.",
                "Two match when subject, property and aspect are equal and the values are equal or the phrases overlap."
            },
            footer = {"%nExample:", "  claimgraph annotate agreement first/seeds second/seeds"})
    int agreement(
            @Parameters(paramLabel = "FIRST", description = "Seeds of the one.") Path first,
            @Parameters(paramLabel = "SECOND", description = "Seeds of the other.") Path second) {
        Problems problems = new Problems();
        List<Claims> both = new ArrayList<>();
        for (Path folder : List.of(first, second)) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
            }
            both.add(GraphPipeline.of(
                            ProjectPaths.find(), folder, folder.toString(), GraphPipeline.PUBLISHED_BASE, stage -> {})
                    .read(problems));
        }
        ProblemReport.print(problems, err());
        if (problems.hasErrors()) {
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        new AnnotationAgreement(both.get(0), both.get(1)).table().forEach(out()::println);
        return ExitCode.FINE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
