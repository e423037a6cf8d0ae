package claimgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** curl: each way to send a query, and each format that can be asked for. */
class CurlIT {
    private static final String SELECT =
            "SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/claimgraph/ontology#Claim> }";
    private static final String DESCRIBE = "DESCRIBE <https://w3id.org/claimgraph/id/nvidia>";
    private static Endpoint endpoint;

    @BeforeAll
    static void serve() throws InterruptedException {
        Tool.need("curl", Tool.succeeds("curl", "--version"));
        endpoint = Endpoint.start();
    }

    @AfterAll
    static void stop() {
        if (endpoint != null) {
            endpoint.close();
        }
    }

    @Test
    void getAndBothWaysToPostAnswerTheSame() throws Exception {
        String got = curl("-G", "--data-urlencode", "query=" + SELECT, "-H", "Accept: text/csv", endpoint.address());
        assertThat(got).matches("n\\r\\n\\d{3,}\\r\\n");
        assertThat(curl("--data-urlencode", "query=" + SELECT, "-H", "Accept: text/csv", endpoint.address()))
                .isEqualTo(got);
        assertThat(curl(
                        "--data-binary",
                        SELECT,
                        "-H",
                        "Content-Type: application/sparql-query",
                        "-H",
                        "Accept: text/csv",
                        endpoint.address()))
                .isEqualTo(got);
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/sparql-results+json",
        "xml, application/sparql-results+xml",
        "csv, text/csv",
        "tsv, text/tab-separated-values"
    })
    void solutionsComeInEachFormat(String name, String type) throws Exception {
        assertThat(contentType(SELECT, "-H", "Accept: " + type)).startsWith(type);
        assertThat(contentType(SELECT, "--data", "output=" + name)).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"})
    void triplesComeInEachFormat(String type) throws Exception {
        assertThat(contentType(DESCRIBE, "-H", "Accept: " + type)).startsWith(type);
    }

    @Test
    void queryThatIsNotSparqlEndsWithTwentyTwoAndTheLine() throws Exception {
        List<String> command = command("--fail-with-body", "--data-urlencode", "query=SELECT * {", endpoint.address());
        Tool.Run run = Tool.run(Path.of("."), Map.of(), command.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(22);
        assertThat(run.said()).containsIgnoringCase("line 1");
    }

    private static String contentType(String query, String... more) throws Exception {
        List<String> words = new ArrayList<>(List.of("-o", "/dev/null", "-w", "%{content_type}"));
        words.addAll(List.of("--data-urlencode", "query=" + query));
        words.addAll(List.of(more));
        words.add(endpoint.address());
        return curl(words.toArray(String[]::new));
    }

    private static String curl(String... words) throws Exception {
        Tool.Run run = Tool.run(Path.of("."), Map.of(), command(words).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.said()).isZero();
        return run.said();
    }

    private static List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of("curl", "-s"));
        command.addAll(List.of(words));
        return command;
    }
}
