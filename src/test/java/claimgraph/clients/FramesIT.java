package claimgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.serve.ServerSettings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data frames of pandas and of R, in one line and by our helpers; what is asked of them stands in test_frames.py and .R. */
class FramesIT {
    private static Endpoint endpoint;

    @BeforeAll
    static void serve() {
        endpoint = Endpoint.start();
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @Test
    void pandasReadsTheRightTypes() throws Exception {
        Tool.need("Debian's pandas", Tool.hasPython("pandas"));
        passes(Tool.PYTHON, "-W", "error::FutureWarning", "test_frames.py");
    }

    @Test
    void baseRReadsTheRightTypes() throws Exception {
        Tool.need("Debian's R", Tool.succeeds(Tool.R, "--version"));
        passes(Tool.R, "--vanilla", "test_frames.R");
    }

    /** Megabytes of an answer have left when its rows are too many: no frame is made of them, and the reason is shown. */
    @Test
    void ourHelpersMakeNoFrameOfAnAnswerThatBrokeOff() throws Exception {
        String all = "SELECT * { ?s ?p ?o }";
        String reason = "more than 20,000 rows";
        try (Endpoint narrow = Endpoint.start(ServerSettings.standard().withMaxRows(20_000))) {
            Map<String, String> environment = narrow.environment();
            if (Tool.hasPython("pandas")) {
                Tool.Run python = Tool.run(
                        Tool.NOTEBOOKS,
                        environment,
                        Tool.PYTHON,
                        "-c",
                        "import claimgraph as cg; cg.query('" + all + "')");
                assertThat(python.exitCode()).isNotZero();
                assertThat(python.said()).contains("ServerError: This answer is not whole.", reason);
            }
            if (Tool.succeeds(Tool.R, "--version")) {
                Tool.Run r = Tool.run(
                        Tool.NOTEBOOKS,
                        environment,
                        Tool.R,
                        "--vanilla",
                        "-e",
                        "source('claimgraph.R'); query('" + all + "')");
                assertThat(r.exitCode()).isNotZero();
                assertThat(r.said().replaceAll("\\s+", " ")).contains("This answer is not whole.", reason);
            }
        }
    }

    private static void passes(String... command) throws Exception {
        Map<String, String> environment = new HashMap<>(endpoint.environment());
        environment.put("CLAIMGRAPH_NOTEBOOKS", Tool.NOTEBOOKS.toAbsolutePath().toString());
        Tool.Run run = Tool.run(Tool.SCRIPTS, environment, command);
        assertThat(run.exitCode()).as(run.said()).isZero();
    }
}
