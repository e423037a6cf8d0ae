package claimgraph.pipeline;

import claimgraph.check.SeedCheck;
import claimgraph.claim.Claims;
import claimgraph.claim.verdict.Verdict;
import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.ShapeCheck;
import claimgraph.dataset.Snapshot;
import claimgraph.dataset.SnapshotFile;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.ontology.OntologyException;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import claimgraph.weigh.Comparison;
import claimgraph.weigh.Weighed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The stages from seeds to dataset, in order. */
public final class GraphPipeline {

    /** What our IRIs begin with unless somebody says otherwise. */
    public static final String PUBLISHED_BASE = Namespaces.PUBLISHED_BASE;

    private final Path ontologyFolder;
    private final Path seeds;
    private final String shownSeeds;
    private final Namespaces namespaces;
    private final Consumer<Stage> progress;
    private final GraphCache kept;

    private GraphPipeline(
            Path ontologyFolder,
            Path seeds,
            String shownSeeds,
            Namespaces namespaces,
            Consumer<Stage> progress,
            GraphCache kept) {
        this.ontologyFolder = ontologyFolder;
        this.seeds = seeds;
        this.shownSeeds = shownSeeds;
        this.namespaces = namespaces;
        this.progress = progress;
        this.kept = kept;
    }

    /**
     * A pipeline from the ontology of {@code home} and a folder of seeds.
     *
     * @param shownSeeds the folder of seeds as the person named it
     */
    public static GraphPipeline of(
            ProjectPaths home, Path seeds, String shownSeeds, String base, Consumer<Stage> progress) {
        GraphCache kept = seeds.equals(home.seeds()) ? GraphCache.ofThisProgram() : GraphCache.nowhere();
        return new GraphPipeline(home.ontology(), seeds, shownSeeds, new Namespaces(base), progress, kept);
    }

    /** Reads the seeds and holds them against every rule, and makes nothing; says how many claims there are. */
    public int check(Problems problems) {
        Optional<Ontology> ontology = ontology(problems);
        Claims claims = ontology.map(read -> check(read, problems)).orElseGet(Claims::none);
        if (!problems.hasErrors()) {
            ontology.ifPresent(read -> ForcedFigures.check(claims, read.catalogue(), shownSeeds, problems));
        }
        progress.accept(Stage.DONE);
        return claims.claims().size();
    }

    /** The claims of all rows that meet every rule; what is wrong with the others becomes problems. */
    public Claims read(Problems problems) {
        Claims claims = ontology(problems).map(read -> check(read, problems)).orElseGet(Claims::none);
        progress.accept(Stage.DONE);
        return claims;
    }

    /** Makes the graph; nothing when the seeds have errors. */
    public Optional<PipelineResult> gather(Problems problems) {
        return ontology(problems).flatMap(ontology -> gather(ontology, problems));
    }

    private Optional<PipelineResult> gather(Ontology ontology, Problems problems) {
        Claims claims = check(ontology, problems);
        return problems.hasErrors() ? Optional.empty() : Optional.of(make(ontology, claims, problems, kept));
    }

    /** Makes the graph in a file that is kept when there is nothing to complain of. */
    private PipelineResult make(Ontology ontology, Claims claims, Problems problems, GraphCache kept) {
        progress.accept(Stage.WEIGHING);
        try {
            Path folder = kept.workplace();
            try {
                return write(ontology, claims, problems, kept, folder.resolve("graph"));
            } finally {
                Files.deleteIfExists(folder.resolve("graph"));
                Files.delete(folder);
            }
        } catch (IOException e) {
            if (kept.isNowhere()) {
                throw new UncheckedIOException(new IOException(
                        "The graph needs a temporary file, and that cannot be written: " + e.getMessage()
                                + ". What was written before is untouched.",
                        e));
            }
            // A disk that is full beside the program need not be full elsewhere; what is lost is time.
            return make(ontology, claims, problems, GraphCache.nowhere());
        }
    }

    /** Weighs and writes verdict by verdict. */
    private PipelineResult write(Ontology ontology, Claims claims, Problems problems, GraphCache kept, Path file)
            throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        List<Verdict> across = new ArrayList<>();
        AtomicReference<Comparison> compared = new AtomicReference<>();
        String hash = hash();
        new SnapshotFile(file)
                .write(
                        ontology,
                        kept.key(hash),
                        hash,
                        PipelineResult.lines(claims),
                        sink -> compared.set(GraphWriter.write(ontology, claims, sink, verdicts::add, across::add)));
        ClaimGraph graph = new SnapshotFile(file).open(false).graph();
        Weighed weighed = Weighed.of(verdicts, across, Objects.requireNonNull(compared.get()));
        ForcedFigures.check(claims, weighed, shownSeeds, problems);
        if (problems.sorted().isEmpty() && hash().equals(hash)) {
            kept.keep(file);
        }
        progress.accept(Stage.DONE);
        return new PipelineResult(ontology, claims, weighed, graph);
    }

    /** Everything there is to write, checked, to be streamed; nothing when the seeds have errors. */
    public Optional<QuadStream> stream(Problems problems) {
        return ontology(problems).flatMap(ontology -> {
            Claims claims = check(ontology, problems);
            return problems.hasErrors() ? Optional.empty() : Optional.of(new QuadStream(ontology, claims, progress));
        });
    }

    /**
     * The graph, to be asked: the one an earlier run kept, when that had no problems and nothing has changed since; else
     * made anew. Nothing when the seeds have errors.
     */
    public Optional<Snapshot> open(Problems problems) {
        return kept.find(hash()).or(() -> gather(problems).map(built -> new Snapshot(built.graph(), built.lines())));
    }

    /**
     * Makes the graph and holds it against the shapes as well; nothing when it breaks one. The rules for rows leave a
     * shape nothing to find, so this proves our own work and is for releases, not for every start.
     */
    public Optional<PipelineResult> build(Problems problems) {
        Optional<PipelineResult> built = gather(problems);
        built.ifPresent(made -> {
            progress.accept(Stage.SHAPING);
            new ShapeCheck(made.ontology()).check(made.graph(), problems);
            progress.accept(Stage.DONE);
        });
        return problems.hasErrors() ? Optional.empty() : built;
    }

    /** Of seeds, ontology and base: the same ones have the same hash. */
    public String hash() {
        return ContentHash.of(namespaces.base(), List.of(ontologyFolder, seeds));
    }

    /**
     * What the ontology says of properties, lists and units.
     *
     * @throws OntologyException when a file of it cannot be used
     */
    public Catalogue catalogue() {
        progress.accept(Stage.READING);
        return Ontology.read(ontologyFolder, namespaces).catalogue();
    }

    /** Nothing when a file of it cannot be used, which becomes a problem: without it no row can be judged. */
    private Optional<Ontology> ontology(Problems problems) {
        progress.accept(Stage.READING);
        try {
            return Optional.of(Ontology.read(ontologyFolder, namespaces));
        } catch (OntologyException e) {
            String shown = ProjectPaths.shown(ontologyFolder);
            for (OntologyException.Fault fault : e.faults()) {
                Location file = Location.ofFile(fault.file().isEmpty() ? shown : shown + "/" + fault.file());
                problems.add(
                        ProblemCode.INVALID_ONTOLOGY,
                        fault.line() > 0 ? Location.ofLine(file.file(), fault.line()) : file,
                        fault.message());
            }
            return Optional.empty();
        }
    }

    private Claims check(Ontology ontology, Problems problems) {
        progress.accept(Stage.CHECKING);
        return new SeedCheck(new SeedFolder(seeds, shownSeeds), ontology.catalogue(), problems).read();
    }
}
