package claimgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.QuestionFolder;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.PipelineResult;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.problem.Problems;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import claimgraph.serve.page.question.SourceTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser in front of the real graph, served with invented texts, while the tests of a class run. */
final class Visit implements BeforeAllCallback, AfterAllCallback {
    private @Nullable SparqlServer server;
    private @Nullable Browser browser;
    private String example = "";

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        assumeTrue(Browser.isInstalled(), "Debian's chromium and chromium-driver are not installed.");
        ProjectPaths home = new ProjectPaths(Path.of(""));
        PipelineResult built = GraphPipeline.of(home, home.seeds(), "seeds", GraphPipeline.PUBLISHED_BASE, stage -> {})
                .gather(new Problems())
                .orElseThrow();
        Path texts = Files.createTempDirectory("claimgraph-texts");
        ServedGraph graph;
        try {
            ClaimGraph changed = Graphs.inMemory(built.graph());
            InventedTexts.write(changed, texts);
            graph = ServedGraph.of(changed, QuestionFolder.read(home.queries()))
                    .withLines(built.lines())
                    .withTexts(SourceTexts.read(texts));
        } finally {
            FileUtils.deleteDirectory(texts.toFile());
        }
        server = SparqlServer.start(graph, ServerSettings.standard().withPort(0));
        browser = new Browser(server.uri());
        example = graph.questions().get(0).id();
    }

    Browser browser() {
        return Objects.requireNonNull(browser);
    }

    /** Id of the first example question. */
    String example() {
        return example;
    }

    String uri() {
        return Objects.requireNonNull(server).uri().toString();
    }

    /** Ends it, and says so when the browser asked anybody else for anything, or complained. */
    @Override
    public void afterAll(ExtensionContext context) {
        if (server == null || browser == null) {
            return;
        }
        List<String> elsewhere = browser.requested().stream()
                .filter(url -> !url.startsWith(uri()))
                .toList();
        List<String> complaints = browser.complaints().stream()
                .filter(said -> !said.contains("status of 40") && !said.contains("ERR_INCOMPLETE_CHUNKED_ENCODING"))
                .toList();
        browser.close();
        server.close();
        assertThat(elsewhere).as("requests that left this machine").isEmpty();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
