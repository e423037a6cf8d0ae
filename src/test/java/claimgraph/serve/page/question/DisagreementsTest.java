package claimgraph.serve.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
    private final ClaimGraph ours = Graphs.ours().graph();
    private final PageQueries queries =
            new PageQueries(new GuardedEngine(ours.dataset(), Limits.standard()), ours.namespaces());
    private final QuestionReader questions = new QuestionReader(queries, new ClaimReader(queries, Map.of()));
    private final Disagreements disagreements = new Disagreements(queries, questions);

    @Test
    void thoseOfASourceAreTheSameWithoutReadingAll() {
        List<ResultRow> sources = queries.rows("home-sources");
        assertThat(sources).isNotEmpty();
        for (ResultRow source : sources) {
            assertThat(disagreements.with(source.term("source")))
                    .as("%s", source)
                    .isNotEmpty()
                    .isEqualTo(
                            disagreements.matching("", "", source.link("source").key()));
        }
    }

    /** Money, then dates, then who; the rest comes last: the ontology says so, property by property. */
    @Test
    void whatMattersMostComesFirst() {
        List<ResultRow> rows = queries.rows("disagreements");
        assertThat(rows.stream().map(row -> row.number("weight")))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .startsWith(9)
                .endsWith(0);
        assertThat(disagreements.all().stream().map(card -> card.self().iri()))
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.link("question").iri()).toList());
    }

    @Test
    void aQuestionLeadsToTheSumsRecordsAndComparisonsInWhichItStands() {
        Node question = NodeFactory.createURI(ours.namespaces().question() + "ami-labs-seed-2026--postMoneyValuation");
        QuestionCard card = questions.card(question).orElseThrow();
        assertThat(card.checks()).extracting(QuestionCard.Check::fails).containsExactly(true);
        assertThat(card.checks().get(0).row().text("self"))
                .isEqualTo("AMI Labs seed round (2026): pre-money valuation + amount raised = post-money valuation");
        assertThat(card.compared()).extracting(Link::text).containsExactly("AMI Labs seed round (2026): valuation");
    }
}
