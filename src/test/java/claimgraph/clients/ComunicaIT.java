package claimgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Comunica asks the endpoint, finds out by itself what it is, and joins it with itself; see ask.mjs. */
class ComunicaIT {
    @Test
    void comunicaAsksDetectsAndFederatesWithoutWarnings() throws Exception {
        Tool.need("npm", Tool.succeeds("npm", "--version"));
        Tool.need("a network to install Comunica over", Comunica.isInstalled());
        try (Endpoint endpoint = Endpoint.start()) {
            Tool.Run run = Tool.run(Comunica.FOLDER, Map.of(), "node", "ask.mjs", endpoint.address());
            assertThat(run.exitCode()).as(run.said()).isZero();
        }
    }
}
