package claimgraph.pipeline;

import static claimgraph.Graphs.ask;
import static claimgraph.Graphs.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.DatasetFile;
import claimgraph.ontology.Namespaces;
import claimgraph.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must be true of the graph of our own seeds (docs/data-model.md, What holds for every build). */
class RealSeedsTest {
    private final ClaimGraph graph = Graphs.ours().graph();

    @Test
    void seedsHaveNoProblemsAndTheGraphKeepsItsShapes() {
        Problems problems = new Problems();
        assertThat(GraphPipeline.of(Graphs.HOME, Graphs.HOME.seeds(), "seeds", Namespaces.PUBLISHED_BASE, stage -> {})
                        .build(problems))
                .isPresent();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void everySourceHasClaims() {
        assertThat(Graphs.ours().claims().bySource().keySet()).containsExactly("s000", "s001", "s002", "s003", "s004");
        assertThat(Graphs.ours().claims().claims()).hasSizeGreaterThan(700);
    }

    @Test
    void everyFactTracesToAPreferredClaim() {
        assertThat(ask(graph, """
            SELECT ?s ?p ?o {
              GRAPH cgg:facts { ?s ?p ?o }
              FILTER (!STRSTARTS(STR(?s), STR(cgf:)) && !STRSTARTS(STR(?o), STR(cgf:)))
              FILTER NOT EXISTS { ?c rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; cg:rank cg:Preferred }
            }\
            """)).isEmpty();
        assertThat(ask(graph, """
            SELECT ?s ?p ?f {
              GRAPH cgg:facts { ?s ?p ?f . ?f a cg:AspectFact ; cg:value ?o }
              OPTIONAL { ?f cg:aspect ?a }
              FILTER NOT EXISTS {
                ?c rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; cg:rank cg:Preferred .
                OPTIONAL { ?c cg:aspect ?b }
                FILTER ((BOUND(?a) && BOUND(?b) && ?a = ?b) || (!BOUND(?a) && !BOUND(?b)))
              }
              FILTER NOT EXISTS {
                ?c rdf:subject ?s ; rdf:predicate ?chief ; rdf:object ?o ; cg:rank cg:Preferred .
                ?chief cg:officeOf ?p ; cg:impliedRole ?a
              }
            }\
            """)).isEmpty();
    }

    @Test
    void everyPreferredClaimIsAFact() {
        assertThat(ask(graph, """
            SELECT ?c {
              ?c cg:rank cg:Preferred ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
              FILTER NOT EXISTS { GRAPH cgg:facts { ?s ?p ?o } }
              FILTER NOT EXISTS { GRAPH cgg:facts { ?s ?p ?f . ?f cg:value ?o } }
            }\
            """)).isEmpty();
    }

    @Test
    void expectedAndDeniedClaimsAreNeverFacts() {
        assertThat(ask(
                        graph,
                        "SELECT ?c { VALUES ?m { cg:Expected cg:Denied } ?c cg:modality ?m ; cg:rank cg:Preferred }"))
                .isEmpty();
    }

    @Test
    void everyClaimLeadsToASpanAndEverySpanToAHash() {
        assertThat(ask(graph, """
            SELECT ?c {
              ?c a cg:Claim
              FILTER NOT EXISTS {
                ?c cg:evidence ?e . ?e oa:start ?from ; oa:end ?to ; oa:exact ?phrase ; oa:hasSource ?s .
                ?s cg:sha256 ?hash FILTER (STRLEN(?phrase) = ?to - ?from && REGEX(?hash, "^[0-9a-f]{64}$"))
              }
            }\
            """)).isEmpty();
    }

    @Test
    void defaultGraphHoldsEverythingOnceMore() {
        DatasetGraph dataset = graph.dataset();
        List<Quad> missing = new ArrayList<>();
        dataset.find().forEachRemaining(quad -> {
            if (!quad.isDefaultGraph() && !dataset.getDefaultGraph().contains(quad.asTriple())) {
                missing.add(quad);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void hasNoBlankNodes() {
        assertThat(ask(graph, "SELECT ?s ?p ?o { ?s ?p ?o FILTER (isBlank(?s) || isBlank(?o)) } LIMIT 5"))
                .isEmpty();
    }

    /** Same seeds in, same bytes out: rows may stand in any order. */
    @Test
    void orderOfRowsMakesNoDifference(@TempDir Path folder) throws IOException {
        copySeeds(folder, lines -> Collections.shuffle(lines.subList(1, lines.size()), new Random(7)));
        assertThat(saved(Graphs.of(folder, Namespaces.PUBLISHED_BASE).graph(), DatasetFile.N_QUADS))
                .isEqualTo(saved(graph, DatasetFile.N_QUADS));
    }

    @Test
    void rowOnTopOfAFileChangesNoIri(@TempDir Path folder) throws IOException {
        copySeeds(folder, lines -> {
            if (lines.get(0).startsWith("claim_id")) {
                lines.add(1, lines.get(1).replaceFirst("^c\\d+", "c999"));
            }
        });
        TreeSet<String> before = new TreeSet<>(iris(graph));
        before.removeAll(iris(Graphs.of(folder, Namespaces.PUBLISHED_BASE).graph()));
        assertThat(before).isEmpty();
    }

    @Test
    void anotherBaseMovesEveryIriOfOurs(@TempDir Path folder) throws IOException {
        copySeeds(folder, lines -> {});
        ClaimGraph moved = Graphs.of(folder, "https://example.org/kg/").graph();
        assertThat(iris(moved)).noneMatch(iri -> iri.startsWith(Namespaces.PUBLISHED_BASE));
        assertThat(moved.triples()).isEqualTo(graph.triples());
    }

    @ParameterizedTest
    @EnumSource(DatasetFile.class)
    void everyFileReadsBackAsTheSameQuads(DatasetFile file) throws IOException {
        DatasetGraph back = DatasetGraphFactory.create();
        Lang lang = switch (file) {
            case N_QUADS -> Lang.NQUADS;
            case TRIG -> Lang.TRIG;
            case TURTLE -> Lang.TURTLE;
            case JSON_LD -> Lang.JSONLD11;
        };
        RDFParser.source(new ByteArrayInputStream(saved(graph, file)))
                .lang(lang)
                .parse(back);
        if (file == DatasetFile.TURTLE) {
            assertThat(IsoMatcher.isomorphic(
                            back.getDefaultGraph(), graph.dataset().getDefaultGraph()))
                    .isTrue();
        } else {
            DatasetGraph named = DatasetGraphFactory.create();
            graph.dataset().stream().filter(quad -> !quad.isDefaultGraph()).forEach(named::add);
            assertSame(back.stream().toList(), named.stream().toList());
        }
    }

    private static byte[] saved(ClaimGraph graph, DatasetFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(graph.dataset(), out);
        return out.toByteArray();
    }

    private static TreeSet<String> iris(ClaimGraph graph) {
        TreeSet<String> iris = new TreeSet<>();
        graph.dataset().getDefaultGraph().find().forEachRemaining(triple -> {
            iris.add(triple.getSubject().toString());
            if (triple.getObject().isURI()) {
                iris.add(triple.getObject().getURI());
            }
        });
        return iris;
    }

    /** Edits the lines of every CSV file; our seeds have no line breaks in cells. */
    private static void copySeeds(Path target, java.util.function.Consumer<List<String>> edit) throws IOException {
        try (Stream<Path> files = Files.walk(Graphs.HOME.seeds())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(Graphs.HOME.seeds().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                if (file.toString().endsWith(".csv") && lines.stream().noneMatch(line -> line.contains(",^,"))) {
                    edit.accept(lines);
                }
                Files.write(copy, lines);
            }
        }
    }
}
