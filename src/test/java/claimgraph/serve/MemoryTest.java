package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** With time enough to fill the heap, the watchdog ends the hungriest queries and the server lives. */
class MemoryTest {
    private static final int DEADLINE_MILLIS = 700_000;
    private static final String LONG = "x".repeat(2000);
    private static final List<String> HUNGRY = List.of(
            "SELECT (GROUP_CONCAT(?t) AS ?z) { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(STR(?a), \"" + LONG + "\") AS ?t) }",
            "SELECT ?t { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(STR(?d), \"" + LONG + "\", STR(?a)) AS ?t) } ORDER BY ?t ?f",
            "SELECT DISTINCT ?t { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(\"" + LONG + "\", STRUUID()) AS ?t) } ORDER BY ?t");

    @Test
    void hungryQueriesAreEndedAndLightOnesAreAnswered() throws Exception {
        ServerSettings settings = ServerSettings.standard().withPort(0).withTimeout(Duration.ofMinutes(10));
        ExecutorService clients = Executors.newCachedThreadPool();
        try (SparqlServer server = SparqlServer.start(Served.withNumbers(3000), settings)) {
            List<Future<RawHttp.Reply>> hungry = new ArrayList<>();
            for (String query : HUNGRY) {
                hungry.add(clients.submit(() -> ask(server, query)));
            }
            List<RawHttp.Reply> ended = new ArrayList<>();
            for (Future<RawHttp.Reply> query : hungry) {
                ended.add(query.get());
                assertThat(ask(server, "ASK {}").status()).isEqualTo(200);
            }
            assertThat(ended).allMatch(reply -> reply.status() == 503);
            assertThat(ended).anyMatch(reply -> reply.body().contains("\"query-memory\""));
        } finally {
            clients.shutdownNow();
        }
    }

    private static RawHttp.Reply ask(SparqlServer server, String query) throws Exception {
        byte[] request = RawHttp.request(
                "GET /sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                        + " HTTP/1.1\nHost: x\nConnection: close",
                new byte[0]);
        return RawHttp.send(server.port(), request, DEADLINE_MILLIS);
    }
}
