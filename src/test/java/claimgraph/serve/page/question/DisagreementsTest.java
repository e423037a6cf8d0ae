package claimgraph.serve.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import claimgraph.serve.page.claim.ClaimReader;
import claimgraph.serve.page.read.GraphReader;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
    @Test
    void thoseOfASourceAreTheSameWithoutReadingAll() {
        ClaimGraph ours = Graphs.ours().graph();
        GraphReader graph = new GraphReader(ours.dataset(), ours.namespaces());
        Disagreements disagreements =
                new Disagreements(graph, new QuestionReader(graph, new ClaimReader(graph, Map.of())));
        List<Node> sources = graph.ofClass("Source");
        assertThat(sources).isNotEmpty();
        for (Node source : sources) {
            assertThat(disagreements.with(source))
                    .as("%s", source)
                    .isEqualTo(disagreements.matching("", "", GraphReader.localName(source)));
        }
    }
}
