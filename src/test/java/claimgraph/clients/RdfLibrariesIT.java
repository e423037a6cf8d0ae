package claimgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.DatasetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The RDF libraries of Python, on the endpoint and on the dumps; what is asked of them stands in their test_….py. */
class RdfLibrariesIT {
    private static Endpoint endpoint;

    @TempDir
    private Path dumps;

    @BeforeAll
    static void serve() {
        endpoint = Endpoint.start();
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @Test
    void rdflibReadsTheEndpointAndEachDump() throws Exception {
        Tool.need("Debian's rdflib", Tool.hasPython("rdflib"));
        for (DatasetFile format : DatasetFile.values()) {
            save(format);
        }
        passes("test_rdflib.py");
    }

    @Test
    void sparqlWrapperGetsEachOfItsFormats() throws Exception {
        Tool.need("Debian's SPARQLWrapper", Tool.hasPython("SPARQLWrapper", "rdflib"));
        passes("test_sparqlwrapper.py");
    }

    private void save(DatasetFile format) throws IOException {
        try (OutputStream out = Files.newOutputStream(dumps.resolve(format.fileName()))) {
            format.save(Graphs.ours().graph().dataset(), out);
        }
    }

    private void passes(String script) throws Exception {
        Map<String, String> environment = new HashMap<>(endpoint.environment());
        environment.put("CLAIMGRAPH_DUMPS", dumps.toString());
        Tool.Run run = Tool.run(Tool.SCRIPTS, environment, Tool.PYTHON, script);
        assertThat(run.exitCode()).as(run.said()).isZero();
    }
}
