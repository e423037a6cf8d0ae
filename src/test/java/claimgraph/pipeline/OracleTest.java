package claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;

/** One SPARQL query recomputes from the claims alone which of them contradict one another; the analysis must agree. */
class OracleTest {
    private static final Path ORACLE = Path.of("src/test/resources/claimgraph/oracle/contradictions.rq");

    @Test
    void analysisOfNumbersAndDatesIsWhatSparqlComputes() throws IOException {
        String computed = run(Files.readString(ORACLE));
        assertThat(computed).contains("s000-c024 s004-c002");
        assertThat(run("""
            PREFIX cg: <https://w3id.org/claimgraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?one ?other {
              ?one cg:contradicts ?other ; rdf:predicate/cg:valueKind ?kind .
              ?question cg:candidate ?one , ?other
              FILTER NOT EXISTS { ?question cg:status cg:Compared }
              FILTER (STR(?one) < STR(?other) && ?kind IN ("money", "quantity", "date"))
            } ORDER BY ?one ?other\
            """)).isEqualTo(computed);
    }

    private static String run(String query) {
        StringBuilder pairs = new StringBuilder();
        try (QueryExec execution = QueryExec.dataset(Graphs.ours().graph().dataset())
                .query(QueryFactory.create(query))
                .build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> pairs.append(row.get("one").getURI().replaceAll(".*/", ""))
                    .append(' ')
                    .append(row.get("other").getURI().replaceAll(".*/", ""))
                    .append('\n'));
        }
        return pairs.toString();
    }
}
