package claimgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Data frames of pandas and of R, in one line and by our helpers; what is asked of them stands in test_frames.py and .R. */
@Tag("foreign")
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

    private static void passes(String... command) throws Exception {
        Map<String, String> environment = new HashMap<>(endpoint.environment());
        environment.put("CLAIMGRAPH_NOTEBOOKS", Tool.NOTEBOOKS.toAbsolutePath().toString());
        Tool.Run run = Tool.run(Tool.SCRIPTS, environment, command);
        assertThat(run.exitCode()).as(run.said()).isZero();
    }
}
