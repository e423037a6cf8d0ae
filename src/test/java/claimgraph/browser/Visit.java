package claimgraph.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.dataset.QuestionFolder;
import claimgraph.pipeline.Built;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.Home;
import claimgraph.problem.Problems;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import claimgraph.serve.page.source.SourceTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A browser in front of the real graph, served with invented texts.
 *
 * @param example id of the first example question
 */
record Visit(SparqlServer server, Browser browser, String example) implements AutoCloseable {

    static Visit start() throws IOException {
        assumeTrue(Browser.isInstalled(), "Debian's chromium and chromium-driver are not installed.");
        Home home = new Home(Path.of(""));
        Built built = GraphPipeline.of(home, home.seeds(), "seeds", GraphPipeline.PUBLISHED_BASE, stage -> {})
                .gather(new Problems())
                .orElseThrow();
        Path texts = Files.createTempDirectory("claimgraph-texts");
        InventedTexts.write(built.graph(), texts);
        ServedGraph graph = ServedGraph.of(built.graph(), QuestionFolder.read(home.queries()))
                .withLines(built.lines())
                .withTexts(SourceTexts.read(texts));
        SparqlServer server =
                SparqlServer.start(graph, ServerSettings.standard().withPort(0));
        return new Visit(
                server, new Browser(server.uri()), graph.questions().get(0).id());
    }

    String uri() {
        return server.uri().toString();
    }

    /** Ends it, and says so when the browser asked anybody else for anything, or complained. */
    @Override
    public void close() {
        List<String> elsewhere = browser.requested().stream()
                .filter(url -> !url.startsWith(uri()))
                .toList();
        List<String> complaints = browser.complaints().stream()
                .filter(said -> !said.contains("status of 40"))
                .toList();
        browser.close();
        server.close();
        assertThat(elsewhere).as("requests that left this machine").isEmpty();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
