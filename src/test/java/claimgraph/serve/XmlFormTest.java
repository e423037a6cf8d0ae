package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that XML cannot carry is refused with the true reason, and can be had in other formats. */
class XmlFormTest {

    private static SparqlServer server;

    @BeforeAll
    static void start() {
        server = SparqlServer.start(Served.small(), ServerSettings.standard().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?x { BIND('\\u0001' AS ?x) } | application/sparql-results+xml | U+0001",
                "SELECT ?x { BIND('a\\u000Bb'@en AS ?x) } | application/xml | U+000B",
                "SELECT ?x { VALUES ?x { 'good' '\\uFFFE' } } | application/sparql-results+xml | U+FFFE",
                "CONSTRUCT { <http://e/a> <http://e/b> '\\u0007' } {} | application/rdf+xml | U+0007",
                "CONSTRUCT { <urn:a> <urn:b> 1 } {} | application/rdf+xml | <urn:b>",
                "CONSTRUCT { <http://e/a> <http://x/1> 1 } {} | application/rdf+xml | <http://x/1>",
                "CONSTRUCT { <http://e/a> <http://e/b/> 1 } {} | application/rdf+xml | <http://e/b/>",
            })
    void xmlThatCannotBeIsRefusedWithItsReason(String query, String type, String reason) throws Exception {
        HttpResponse<String> refused = get(query, type);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(406);
        assertThat(refused.body())
                .contains("This answer cannot be written in XML", reason, "not-acceptable")
                .doesNotContain("SPARQL 1.1");
        String other = query.startsWith("SELECT") ? "application/sparql-results+json" : "text/turtle";
        assertThat(get(query, other).statusCode()).isEqualTo(200);
    }

    @Test
    void xmlThatCanBeIsWritten() throws Exception {
        assertThat(get("SELECT ?x { BIND('a\\tb\\n\\u0085\\U0001F600' AS ?x) }", "application/sparql-results+xml")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("CONSTRUCT { <urn:a:x> <urn:b:y> '\\u0085' } {}", "application/rdf+xml")
                        .body())
                .contains("y>");
        assertThat(get("ASK {}", "application/sparql-results+xml").body()).contains("true");
    }

    private static HttpResponse<String> get(String query, String type) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/sparql?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).header("Accept", type).build(), BodyHandlers.ofString());
    }
}
