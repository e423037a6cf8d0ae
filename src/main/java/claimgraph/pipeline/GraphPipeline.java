package claimgraph.pipeline;

import claimgraph.check.SeedCheck;
import claimgraph.claim.Claims;
import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.ShapeCheck;
import claimgraph.dataset.Snapshot;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.ontology.OntologyException;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import claimgraph.weigh.Weighed;
import claimgraph.weigh.Weighing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    private final KeptGraph kept;

    private GraphPipeline(
            Path ontologyFolder,
            Path seeds,
            String shownSeeds,
            Namespaces namespaces,
            Consumer<Stage> progress,
            KeptGraph kept) {
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
    public static GraphPipeline of(Home home, Path seeds, String shownSeeds, String base, Consumer<Stage> progress) {
        KeptGraph kept = seeds.equals(home.seeds()) ? KeptGraph.ofThisProgram() : KeptGraph.nowhere();
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
    public Optional<Built> gather(Problems problems) {
        return ontology(problems).flatMap(ontology -> gather(ontology, problems));
    }

    private Optional<Built> gather(Ontology ontology, Problems problems) {
        Claims claims = check(ontology, problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        progress.accept(Stage.WEIGHING);
        Weighed weighed = Weighing.weigh(claims, ontology.catalogue());
        ForcedFigures.check(claims, weighed, shownSeeds, problems);
        progress.accept(Stage.WRITING);
        ClaimGraph graph = GraphWriter.gather(ontology, claims, weighed, hash());
        progress.accept(Stage.DONE);
        return Optional.of(new Built(
                ontology,
                claims,
                weighed.verdicts(),
                weighed.across(),
                weighed.reconciliations(),
                weighed.comparison().clashes(),
                graph));
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
        String hash = hash();
        return kept.find(hash).or(() -> {
            Optional<Snapshot> made = gather(problems).map(built -> new Snapshot(built.graph(), built.lines()));
            if (problems.sorted().isEmpty()) {
                made.filter(snapshot -> snapshot.graph().hash().equals(hash)).ifPresent(kept::keep);
            }
            return kept.find(hash).or(() -> made.map(Snapshot::compact));
        });
    }

    /**
     * Makes the graph and holds it against the shapes as well; nothing when it breaks one. The rules for rows leave a
     * shape nothing to find, so this proves our own work and is for releases, not for every start.
     */
    public Optional<Built> build(Problems problems) {
        Optional<Built> built = gather(problems);
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
            String shown = Home.shown(ontologyFolder);
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
