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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A character that does not belong into a query is named, with what to write instead. */
class StrayCharactersTest {

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
            quoteCharacter = '~',
            value = {
                "SELECT\u000B* {} | U+000B (LINE TABULATION) may not stand here. Write a plain space.",
                "SELECT\u00A0* {} | U+00A0 (NO-BREAK SPACE) may not stand here. Write a plain space.",
                "SELECT * { ?s ?p \u201Cx\u201D } | U+201C (LEFT DOUBLE QUOTATION MARK) may not stand here. Write a"
                        + " straight quote",
                "SELECT * { ?s ?p \u2018x\u2019 } | U+2018 (LEFT SINGLE QUOTATION MARK) may not stand here. Write a"
                        + " straight quote",
                "```SELECT * {} | the fences (```) of Markdown",
                "SELECT * { ?s &lt;http://e/p&gt; ?o } | &lt; is how a web page writes a character",
                "SELECT * {} \u200B | U+200B (ZERO WIDTH SPACE) may not stand here. Delete it.",
                "SELECT * { ?s ?p \u22125 } | U+2212 (MINUS SIGN) may not stand here. Write a plain hyphen",
            })
    void strayCharacterIsNamed(String query, String advice) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/sparql?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(advice);
    }
}
