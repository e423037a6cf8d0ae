package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that fails on its way is seen to be broken, in every format and by every kind of connection. */
class BrokenAnswerTest {
    private static final int DEADLINE_MILLIS = 30_000;
    private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private static SparqlServer server;

    @BeforeAll
    static void start() {
        ServerSettings settings = ServerSettings.standard()
                .withPort(0)
                .withTimeout(Duration.ofMillis(500))
                .withMaxRows(1_000_000_000);
        server = SparqlServer.start(Served.withNumbers(1000), settings);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, HTTP/1.1, close, identity",
        "csv, HTTP/1.1, keep-alive, identity",
        "csv, HTTP/1.0, close, identity",
        "csv, HTTP/1.0, keep-alive, identity",
        "csv, HTTP/1.1, close, gzip",
        "tsv, HTTP/1.1, close, identity",
        "json, HTTP/1.1, close, identity",
        "xml, HTTP/1.1, close, identity",
        "html, HTTP/1.1, close, identity"
    })
    void aCutAnswerDoesNotEndWell(String format, String version, String connection, String encoding) throws Exception {
        byte[] request = RawHttp.request(
                "GET /sparql?output=" + format + "&query=" + URLEncoder.encode(LONG, StandardCharsets.UTF_8) + " "
                        + version + "\nHost: x\nConnection: " + connection + "\nAccept-Encoding: " + encoding,
                new byte[0]);

        RawHttp.Reply reply = RawHttp.send(server.port(), request, DEADLINE_MILLIS);

        boolean failedBeforeItLeft = reply.whole() && reply.status() == 503;
        assertThat(failedBeforeItLeft || !reply.whole()).isTrue();
        assertThat(failedBeforeItLeft ? "" : reply.end()).doesNotContain("cancelled", "timeout", "Exception");
    }
}
