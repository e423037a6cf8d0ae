package claimgraph.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.dataset.query.QueryAdvice;
import java.util.ArrayList;
import java.util.List;
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
    void whatIsAskedOftenIsKeptAndTheOthersGo() {
        CheckedQuery used = READER.read("ASK { ?used ?p ?o }");
        List<CheckedQuery> others = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            others.add(READER.read("ASK { ?s ?p " + i + " }"));
            assertThat(READER.read("ASK { ?used ?p ?o }")).isSameAs(used);
        }
        int kept = 0;
        for (int i = 0; i < 600; i++) {
            kept += READER.read("ASK { ?s ?p " + i + " }") == others.get(i) ? 1 : 0;
        }
        assertThat(kept).isBetween(1, 256);
    }
}
