package claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Namespaces;
import claimgraph.problem.Problems;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What sources need to say goes through the whole build: undisclosed, a loss, a quarter, a fiscal year, "8x7B". */
class FormsOfValuesTest {

    private static ClaimGraph graph;

    @BeforeAll
    static void build() {
        Path seeds = Path.of("src/test/resources/claimgraph/check/forms-that-sources-need/seeds");
        Problems problems = new Problems();
        graph = GraphPipeline.of(Graphs.HOME, seeds, "seeds", Namespaces.PUBLISHED_BASE, stage -> {})
                .build(problems)
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()))
                .graph();
    }

    @Test
    void undisclosedIsRecordedAndNoFact() {
        assertThat(Graphs.ask(graph, "SELECT ?c { GRAPH ?g { ?c rdf:object cg:Undisclosed } }"))
                .hasSize(3);
        assertThat(Graphs.ask(graph, "SELECT ?p { GRAPH cgg:facts { ?s ?p cg:Undisclosed } }"))
                .isEmpty();
        assertThat(Graphs.ask(graph, "SELECT ?p { GRAPH cgg:facts { cge:wheel-works-a ?p ?o } }"))
                .hasSize(2);
        assertThat(Graphs.ask(graph, "SELECT ?d { ?q cg:disagreementKind ?d }")).isEmpty();
    }

    @Test
    void lossQuarterFiscalYearAndPartsAreKeptAsTheyAreSaid() {
        assertThat(Graphs.ask(
                        graph, "SELECT ?v { GRAPH cgg:facts { cge:wheel-works cg:netIncome ?n } ?n schema:value ?v }"))
                .singleElement()
                .asString()
                .contains("-5000000");
        assertThat(Graphs.ask(
                        graph,
                        "SELECT ?low ?high { ?c rdf:subject cge:wheel-works ; rdf:predicate cg:foundedOn ;"
                                + " rdf:object '2026-33'^^<http://id.loc.gov/datatypes/edtf/EDTF> ; cg:low ?low ;"
                                + " cg:high ?high }"))
                .singleElement()
                .asString()
                .contains("2026-01-01", "2026-03-31");
        assertThat(Graphs.ask(
                        graph,
                        "SELECT ?low ?high { GRAPH cgg:facts { cge:wheel-works-a cg:announcedOn"
                                + " 'FY2026'^^cg:fiscalYear } ?c rdf:object 'FY2026'^^cg:fiscalYear ; cg:low ?low ;"
                                + " cg:high ?high }"))
                .singleElement()
                .asString()
                .contains("2025-01-01", "2027-12-31");
        assertThat(Graphs.ask(
                        graph,
                        "SELECT ?low ?high { GRAPH cgg:facts { cge:spoke-1 cg:parameterCount ?n } ?n cg:bound"
                                + " cg:Parts ; rdfs:label '8 times 7 billion'@en ; cg:low ?low ; cg:high ?high }"))
                .singleElement()
                .asString()
                .contains("7000000000", "56000000000");
    }
}
