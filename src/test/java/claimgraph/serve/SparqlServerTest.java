package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server as its owner sees it: where it listens, what is at its paths, how it ends. */
class SparqlServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SparqlServer server;

    @BeforeAll
    static void start() {
        server = SparqlServer.start(Served.small(), ServerSettings.standard().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void startPageNamesTheQuestionsEscapedAndLinksThem() throws Exception {
        String page = get("");

        assertThat(page)
                .contains(
                        "Who founded &lt;what&gt;?", "href=\"/query?example=cq01-founders\"", "To see &amp; compare.");
    }

    @Test
    void prefixesAreKnown() throws Exception {
        assertThat(get("prefixes")).contains("\"prefix\" : \"cge\"", "https://w3id.org/claimgraph/id/");
        assertThat(get("prefixes?prefix=cge")).contains("https://w3id.org/claimgraph/id/");
        assertThat(get("prefixes?uri=https://w3id.org/claimgraph/id/")).contains("cge");
    }

    @Test
    void aQueryIsAnswered() throws Exception {
        assertThat(get("sparql?query=ASK%7B%7D")).contains("true");
    }

    @Test
    void aSecondServerOnTheSamePortSaysSo() {
        ServerSettings same = ServerSettings.standard().withPort(server.port());

        assertThatThrownBy(() -> SparqlServer.start(Served.small(), same))
                .isInstanceOf(PortTakenException.class)
                .hasMessage(
                        "Port %d of 127.0.0.1 is in use, perhaps by another claimgraph serve. Stop that one, or choose another with --port (0 takes any free one).",
                        server.port());
    }

    @Test
    void anAddressThatThisMachineDoesNotHaveIsNamed() {
        for (String host : new String[] {"192.0.2.1", "no.such.host.invalid"}) {
            ServerSettings elsewhere = ServerSettings.standard().withPort(0).withHost(host);

            assertThatThrownBy(() -> SparqlServer.start(Served.small(), elsewhere))
                    .hasMessageStartingWith("This machine has no address " + host + " to listen on.");
        }
    }

    private static String get(String path) throws IOException, InterruptedException {
        URI uri = URI.create(server.uri() + path);
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(uri)
                        .header("Accept", "application/json, text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
