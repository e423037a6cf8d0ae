package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.dataset.QuestionFolder;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Asks each question of queries/ over HTTP and holds the answer against the file beside it. */
class QuestionsTest {
    private static final List<CompetencyQuestion> QUESTIONS = QuestionFolder.read(Path.of("queries"));
    private static final Set<String> THEMES = Set.copyOf(QuestionIndex.THEMES);
    private static final int LINES = 25;
    private static final Pattern HEADER =
            Pattern.compile("(?s)# Question: [^\n]+\n# Why: [^\n]+\n# Expects: [^\n]+\n# Theme: [^\n]+\n\n[^#].*");
    private static SparqlServer server;

    @BeforeAll
    static void serve() {
        server = SparqlServer.start(
                ServedGraph.of(Graphs.ours().graph(), QUESTIONS),
                ServerSettings.standard().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @TestFactory
    Stream<DynamicTest> answerIsTheExpectedOne() {
        return QUESTIONS.stream().map(asked -> dynamicTest(asked.id(), () -> answer(server, asked)));
    }

    /** Asks the question, and holds the answer against the file beside it. */
    static void answer(SparqlServer server, CompetencyQuestion asked) {
        if (query(asked).isSelectType()) {
            Answer.check(asked.expected(), Http.get(server, asked.text(), "text/tab-separated-values"));
        } else {
            Path expected = asked.expected().resolveSibling(asked.id() + ".ttl");
            Answer.checkGraph(expected, Http.get(server, asked.text(), "text/turtle"));
        }
    }

    /**
     * Rows whose keys are the same, or that hold terms between which SPARQL knows no order, come in another order from
     * another store. So a question names keys enough, and compares numbers, plain strings and IRIs.
     */
    @TestFactory
    Stream<DynamicTest> orderOfRowsIsTotal() {
        DatasetGraph dataset = Graphs.ours().graph().dataset();
        return QUESTIONS.stream()
                .filter(asked -> query(asked).isSelectType())
                .map(asked -> dynamicTest(asked.id(), () -> RowOrder.check(query(asked), dataset)));
    }

    @TestFactory
    Stream<DynamicTest> eachIsShortAndExplainsItself() {
        return QUESTIONS.stream()
                .map(asked -> dynamicTest(asked.id(), () -> {
                    assertThat(asked.text())
                            .matches(HEADER)
                            .doesNotContain("\t")
                            .endsWith("\n");
                    assertThat(THEMES).contains(asked.theme());
                    assertThat(asked.text().lines().filter(line -> !line.startsWith("#") && !line.isEmpty()))
                            .as("lines of %s without the header", asked.id())
                            .hasSizeLessThanOrEqualTo(LINES);
                }));
    }

    @Test
    void noneIsACopyOfAnother() {
        assertThat(QUESTIONS).extracting(CompetencyQuestion::question).doesNotHaveDuplicates();
        assertThat(QUESTIONS)
                .extracting(asked -> QueryFactory.create(asked.text()).getQueryPattern())
                .doesNotHaveDuplicates();
        assertThat(QUESTIONS).extracting(asked -> asked.id().substring(0, 4)).doesNotHaveDuplicates();
    }

    @Test
    void thereAreQuestions() {
        assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(16);
    }

    private static Query query(CompetencyQuestion asked) {
        return QueryFactory.create(asked.text());
    }
}
