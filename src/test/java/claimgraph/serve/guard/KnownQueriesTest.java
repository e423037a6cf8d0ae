package claimgraph.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.dataset.query.QueryAdvice;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class KnownQueriesTest {
    private static final QueryReader READER = new QueryReader(
            Limits.standard().withMaxRows(7),
            "urn:base:",
            Map.of(),
            new QueryAdvice(Graph.emptyGraph, Graph.emptyGraph, "urn:none#", Map.of()));

    @Test
    void aQueryIsReadOnce() {
        String text = "SELECT * WHERE { ?s ?p ?o }";
        CheckedQuery first = READER.read(text);
        assertThat(READER.read(text)).isSameAs(first);
        assertThat(first.unlimited()).isTrue();
        assertThat(first.query().getLimit()).isEqualTo(8);
        assertThat(READER.read(text + " LIMIT 7").unlimited()).isFalse();
    }

    @Test
    void aQueryThatMeansSomethingElseEachTimeIsReadEachTime() {
        String text = "SELECT (RAND() AS ?number) WHERE { }";
        assertThat(READER.read(text)).isNotSameAs(READER.read(text));
    }

    @Test
    void theLatestAreKeptAndTheOldestGo() {
        CheckedQuery first = READER.read("ASK { ?first ?p ?o }");
        CheckedQuery used = READER.read("ASK { ?used ?p ?o }");
        for (int i = 0; i < 300; i++) {
            READER.read("ASK { ?s ?p " + i + " }");
            READER.read("ASK { ?used ?p ?o }");
        }
        assertThat(READER.read("ASK { ?used ?p ?o }")).isSameAs(used);
        assertThat(READER.read("ASK { ?first ?p ?o }")).isNotSameAs(first);
    }
}
