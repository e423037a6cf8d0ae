package claimgraph.serve.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

    /** Money, then dates, then who; the rest comes last: the ontology says so, property by property. */
    @Test
    void whatMattersMostComesFirst() {
        ClaimGraph ours = Graphs.ours().graph();
        GraphReader graph = new GraphReader(ours.dataset(), ours.namespaces());
        List<Integer> weights = new Disagreements(graph, new QuestionReader(graph, new ClaimReader(graph, Map.of())))
                .all().stream()
                        .map(card -> graph.number(
                                NodeFactory.createURI(card.property().iri()), "weight"))
                        .toList();
        assertThat(weights).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(weights).startsWith(9).endsWith(0);
    }

    @Test
    void aQuestionLeadsToTheSumsRecordsAndComparisonsInWhichItStands() {
        ClaimGraph ours = Graphs.ours().graph();
        GraphReader graph = new GraphReader(ours.dataset(), ours.namespaces());
        QuestionCard card = new QuestionReader(graph, new ClaimReader(graph, Map.of()))
                .card(graph.ours("question/ami-labs-seed-2026--postMoneyValuation"));
        assertThat(card.checks()).extracting(QuestionCard.Check::fails).containsExactly(true);
        assertThat(card.checks().get(0).self().text())
                .isEqualTo("AMI Labs seed round (2026): pre-money valuation + amount raised = post-money valuation");
        assertThat(card.compared()).extracting(Link::text).containsExactly("AMI Labs seed round (2026): valuation");
    }
}
