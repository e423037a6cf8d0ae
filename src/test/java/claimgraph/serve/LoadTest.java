package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many clients at once, slow ones, and ones that go away: a light question is answered all the same. */
class LoadTest {
    private static final int DEADLINE_MILLIS = 30_000;
    private static final String LIGHT = "SELECT * { <http://example.org/n/7> ?p ?o }";
    private static final String HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String LONG_ANSWER = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
    private static final Pattern RUNNING = Pattern.compile("(?m)^claimgraph_queries_running (\\S+)$");

    private static SparqlServer server;
    private static ExecutorService clients;

    @BeforeAll
    static void start() {
        ServerSettings settings = ServerSettings.standard().withPort(0).withTimeout(Duration.ofSeconds(4));
        settings = settings.withLimits(settings.limits()
                .withSlots(2, 8)
                .withPatience(Duration.ofSeconds(3))
                .withMaxRows(10_000_000));
        server = SparqlServer.start(Served.withNumbers(3000), settings);
        clients = Executors.newCachedThreadPool();
    }

    @AfterAll
    static void stop() {
        clients.shutdownNow();
        server.stop();
    }

    @Test
    void lightQuestionsAreAnsweredWhileFortyHeavyOnesRun() throws Exception {
        List<Future<RawHttp.Reply>> heavy = atOnce(40, () -> ask(HEAVY));

        for (int i = 0; i < 10; i++) {
            assertThat(ask(LIGHT).status()).isEqualTo(200);
        }
        List<RawHttp.Reply> ended = all(heavy);
        assertThat(ended).allMatch(reply -> reply.status() == 503);
        assertThat(ended.stream().filter(reply -> reply.body().contains("\"overloaded\"")))
                .isNotEmpty()
                .allMatch(reply -> !reply.header("Retry-After").isEmpty());
        assertThat(ended.stream().filter(reply -> reply.body().contains("\"query-timeout\"")))
                .isNotEmpty();
    }

    @Test
    void fiveHundredLightClientsAtOnceAreAllAnswered() throws Exception {
        assertThat(all(atOnce(500, () -> ask(LIGHT)))).allMatch(reply -> reply.status() == 200);
    }

    @Test
    void readersThatDoNotReadKeepNobodyWaiting() throws Exception {
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Socket reader = RawHttp.connect(server.port(), DEADLINE_MILLIS);
            reader.setReceiveBufferSize(1024);
            reader.getOutputStream().write(get(LONG_ANSWER));
            readers.add(reader);
        }

        for (int i = 0; i < 10; i++) {
            assertThat(ask(LIGHT).status()).isEqualTo(200);
        }
        close(readers);
    }

    @Test
    void dribblingBodiesKeepNobodyWaitingAndAreEnded() throws Exception {
        List<Socket> dribblers = new ArrayList<>();
        byte[] head = RawHttp.request(
                "POST /sparql HTTP/1.1\nHost: x\nContent-Type: application/sparql-query\nContent-Length: 100000",
                "A".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 60; i++) {
            Socket dribbler = RawHttp.connect(server.port(), DEADLINE_MILLIS);
            dribbler.getOutputStream().write(head);
            dribblers.add(dribbler);
        }

        assertThat(ask(LIGHT).status()).isEqualTo(200);
        assertThat(RawHttp.post(server.port(), LIGHT, DEADLINE_MILLIS).status()).isEqualTo(200);
        for (Socket dribbler : dribblers) {
            assertThat(RawHttp.read(dribbler.getInputStream(), "POST").status()).isEqualTo(408);
        }
        close(dribblers);
    }

    @Test
    void slowHeadersKeepNobodyWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Socket socket = RawHttp.connect(server.port(), DEADLINE_MILLIS);
            socket.getOutputStream()
                    .write("GET /sparql?query=ASK HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }

        assertThat(ask(LIGHT).status()).isEqualTo(200);
        close(slow);
    }

    @Test
    void aClientThatGoesAwayStopsItsQuery() throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/net/tcp")), "only Linux tells");
        ServerSettings patient = ServerSettings.standard().withPort(0).withTimeout(Duration.ofMinutes(10));
        try (SparqlServer other = SparqlServer.start(Served.withNumbers(3000), patient)) {
            Socket client = RawHttp.connect(other.port(), DEADLINE_MILLIS);
            client.getOutputStream().write(get(HEAVY));
            awaitRunning(other, 1);
            client.close();

            awaitRunning(other, 0);
        }
    }

    /** Fails when it does not happen before the deadline. */
    private static void awaitRunning(SparqlServer other, double wanted) throws Exception {
        long deadline = System.nanoTime() + DEADLINE_MILLIS * 1_000_000L;
        double running = -1;
        while (running != wanted && System.nanoTime() < deadline) {
            Thread.sleep(50);
            Matcher gauge = RUNNING.matcher(RawHttp.send(
                            other.port(),
                            RawHttp.request("GET /$/metrics HTTP/1.1\nHost: x\nConnection: close", new byte[0]),
                            DEADLINE_MILLIS)
                    .body());
            running = gauge.find() ? Double.parseDouble(gauge.group(1)) : -1;
        }
        assertThat(running).isEqualTo(wanted);
    }

    private static RawHttp.Reply ask(String query) throws IOException {
        return RawHttp.send(server.port(), get(query), DEADLINE_MILLIS);
    }

    private static byte[] get(String query) {
        return RawHttp.request(
                "GET /sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                        + " HTTP/1.1\nHost: x\nConnection: close",
                new byte[0]);
    }

    private static <T> List<Future<T>> atOnce(int times, Callable<T> call) {
        List<Future<T>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            calls.add(clients.submit(call));
        }
        return calls;
    }

    private static <T> List<T> all(List<Future<T>> calls) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> call : calls) {
            results.add(call.get());
        }
        return results;
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
