package claimgraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.serve.ServedGraph;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A graph that says it has 27 million triples, as one of a million claims has. */
class LargeGraphTest {
    private static SmallSite site;

    @BeforeAll
    static void start() {
        ServedGraph small = SmallSite.graph();
        site = new SmallSite(
                new ServedGraph(large(small.dataset()), small.namespaces(), small.hash(), small.questions()));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whatReadsEverythingIsLeftOutAndSaysSo() throws Exception {
        for (String path : new String[] {
            "",
            "search?q=x",
            "suggest?q=x",
            "network.json",
            "disagreements",
            "dumps/",
            "dumps/claimgraph.nq",
            "reconcile",
            "id?wikidata=Q1"
        }) {
            HttpResponse<String> answer = site.get(path, "application/json");
            assertThat(answer.statusCode()).as(path).isEqualTo(501);
            assertThat(answer.body())
                    .contains("graph-too-large")
                    .contains("27,000,000 triples")
                    .contains("up to 1,000,000");
            assertThat(site.page(path)).contains("<html").contains("Ask /sparql");
        }
    }

    @Test
    void everythingElseAnswers() throws Exception {
        for (String path : new String[] {
            "id/bad-name",
            "query",
            "void",
            "ontology",
            "terms.json",
            "prefixes",
            "sparql?query=ASK%7B%7D",
            "openapi.json"
        }) {
            assertThat(site.get(path, "").statusCode()).as(path).isEqualTo(200);
        }
        assertThat(site.get("terms.json", "").body()).contains("\"things\"").doesNotContain("bad-name");
        assertThat(site.get("id/bad-nam", SmallSite.BROWSER).statusCode()).isEqualTo(404);
        assertThat(site.page("id/bad-nam")).doesNotContain("bad-name");
    }

    private static DatasetGraph large(DatasetGraph dataset) {
        Graph graph = new GraphWrapper(dataset.getDefaultGraph()) {
            @Override
            public int size() {
                return 27_000_000;
            }
        };
        return new DatasetGraphWrapper(dataset) {
            @Override
            public Graph getDefaultGraph() {
                return graph;
            }
        };
    }
}
