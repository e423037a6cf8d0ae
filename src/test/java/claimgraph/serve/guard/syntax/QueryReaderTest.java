package claimgraph.serve.guard.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.Refusal;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
    private static final QueryReader READER = reader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?a <urn:p>{2} ?b }",
                "ASK { ?a (<urn:p>|^<urn:q>){1,30}/<urn:r>{0,} ?b }",
                "ASK { VALUES ?x { 1 2 3 } }",
                "ASK { VALUES (?x ?y) { (1 2) } { ?x <urn:p> 5 } }",
                "ASK { ?a ?b \"exists { exists { service\" }",
                "ASK { FILTER(?a <1 && ?b> 2) }",
                "ASK { ?service ?filter ?exists }",
                "PREFIX exists: <urn:x#> ASK { exists:service a exists:filter\\#x }"
            })
    void ordinaryQueriesAreRead(String query) {
        assertThat(READER.read(query).query().isAskType()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?a <urn:p>{1001} ?b }",
                "ASK { ?a <urn:p>{ 0 , 99999999999999999999 } ?b }",
                "ASK { ?a (<urn:p>{40}/<urn:q>){30} ?b }",
                "ASK { ?a (((<urn:p>{11}){11}){11}) ?b }"
            })
    void pathsThatAreRepeatedTooOftenAreRefused(String query) {
        assertThatThrownBy(() -> READER.read(query))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a property path that is repeated too often");
    }

    @Test
    void onlyRepeatableQueriesAreKept() {
        assertThat(READER.read("SELECT (1 AS ?now) {}").repeatable()).isTrue();
        assertThat(READER.read("SELECT (NOW() AS ?x) {}").repeatable()).isFalse();
        assertThat(READER.read("SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}")
                        .repeatable())
                .isFalse();
    }

    @Test
    void aMisspeltTermIsNoticedHoweverItIsWritten() {
        assertThat(READER.read("PREFIX x: <urn:terms#> ASK { ?a x:fouder ?b }").advice())
                .hasValue("Nothing is called x:fouder. Did you mean \"founder\"?");
        assertThat(READER.read("ASK { ?a <urn:terms#fouder> ?b }").advice()).isPresent();
        assertThat(READER.read("ASK { ?a <urn:terms#founder> ?b }").advice()).isEmpty();
    }

    private static QueryReader reader() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(SSE.parseTriple("(<urn:terms#founder> <urn:b> <urn:c>)"));
        return new QueryReader(Limits.standard(), "urn:base:", Map.of(), new TermAdvice(graph, graph, "urn:terms#"));
    }
}
