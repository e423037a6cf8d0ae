package claimgraph;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.dataset.QuestionFolder;
import claimgraph.dataset.SnapshotFile;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.problem.Problems;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Asks each question of queries/ of a graph that was stored as a stream and is served from its file. */
class StoredQuestionsTest {
    private static final List<CompetencyQuestion> QUESTIONS = QuestionFolder.read(Path.of("queries"));

    @TempDir
    private static Path folder;

    private static SparqlServer server;

    @BeforeAll
    static void serve() throws IOException {
        GraphPipeline pipeline =
                GraphPipeline.of(Graphs.HOME, Graphs.HOME.seeds(), "seeds", GraphPipeline.PUBLISHED_BASE, stage -> {});
        Path file = SnapshotFile.in(folder);
        pipeline.stream(new Problems()).orElseThrow().store(file, pipeline.hash());
        server = SparqlServer.start(
                ServedGraph.of(new SnapshotFile(file).open(false).graph(), QUESTIONS),
                ServerSettings.standard().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @TestFactory
    Stream<DynamicTest> answerIsTheExpectedOne() {
        return QUESTIONS.stream().map(asked -> dynamicTest(asked.id(), () -> QuestionsTest.answer(server, asked)));
    }
}
