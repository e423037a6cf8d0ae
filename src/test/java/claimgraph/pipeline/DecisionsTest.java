package claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** What a person decided can be asked for in the graph, with the reason and the person. */
class DecisionsTest {

    @Test
    void theGraphSaysWhatAPersonDecidedAndWhy() {
        assertThat(decided())
                .extracting(one -> one.replaceAll("\\s.*", ""))
                .containsExactly("v-jepa-2--developer", "yann-lecun--tenure--meta");
        assertThat(decided()).allMatch(one -> one.contains("A decision ") && one.contains("; decided by the editors"));
    }

    private static List<String> decided() {
        List<String> decided = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(Graphs.ours().graph().dataset())
                .query(QueryFactory.create("""
                    PREFIX cg: <https://w3id.org/claimgraph/ontology#>
                    SELECT ?question ?why { ?question cg:decidedBy cg:rule-human ; cg:explanation ?why }
                    ORDER BY ?question\
                    """))
                .build()) {
            execution
                    .select()
                    .forEachRemaining(
                            row -> decided.add(row.get("question").getURI().replaceAll(".*/", "") + " "
                                    + row.get("why").getLiteralLexicalForm()));
        }
        return decided;
    }
}
