package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import claimgraph.serve.AttackTable.Case;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sends every case of attacks/*.txt to a server; none may reach further, run longer, or end in a worse way than it says. */
class AttackTest {
    private static final List<String> GROUPS = List.of(
            "usable", "ssrf", "file", "write", "code", "cpu", "mem", "parse", "http", "leak", "cors", "pages", "gate");
    private static final List<String> STRICT = List.of("cpu", "mem", "parse");
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int DEADLINE_MILLIS = 12_000;
    private static final byte[] LIGHT =
            RawHttp.request("GET /sparql?query=ASK%7B%7D HTTP/1.1\nHost: localhost\nConnection: close", new byte[0]);

    private static final AtomicInteger CALLS = new AtomicInteger();
    /** What came back for each case, for whoever wants to look; no test asserts a time. */
    private static final List<String> REPORT = new ArrayList<>();

    /** Where queries have one second, and where they have the usual time. */
    private static SparqlServer strict;

    private static SparqlServer server;
    private static ServerSocket canary;

    @BeforeAll
    static void start() throws IOException {
        ServerSettings settings = ServerSettings.standard().withPort(0);
        settings = settings.withLimits(settings.limits().withPatience(PATIENCE).withMaxRows(20_000));
        ServedGraph graph = Served.withNumbers(3000);
        server = SparqlServer.start(graph, settings);
        strict = SparqlServer.start(graph, settings.withTimeout(LIMIT));
        canary = new ServerSocket(0);
        Thread listener = new Thread(AttackTest::countCalls);
        listener.setDaemon(true);
        listener.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop();
        strict.stop();
        canary.close();
        Files.write(Path.of("target/attacks.tsv"), REPORT);
    }

    @TestFactory
    Stream<DynamicContainer> attacks() {
        return GROUPS.stream().map(group -> dynamicContainer(group, cases(group)));
    }

    private static Stream<DynamicTest> cases(String group) {
        Stream<DynamicTest> attacks =
                AttackTable.read(group).stream().map(attack -> dynamicTest(attack.name(), () -> run(attack)));
        DynamicTest alive = dynamicTest(
                "the server still answers",
                () -> assertThat(RawHttp.send(server.port(), LIGHT, DEADLINE_MILLIS)
                                .status())
                        .isEqualTo(200));
        return Stream.concat(attacks, Stream.of(alive));
    }

    private static void run(Case attack) throws IOException {
        int before = CALLS.get();
        String address = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
        long started = System.nanoTime();
        RawHttp.Reply reply = RawHttp.send(port(attack.group()), attack.request(address), DEADLINE_MILLIS);
        REPORT.add(String.join(
                "\t",
                attack.group(),
                attack.name(),
                Integer.toString(reply.status()),
                reply.whole() ? "whole" : "broken",
                (System.nanoTime() - started) / 1_000_000 + " ms"));
        Expected.check(attack, reply);
        assertThat(CALLS.get()).as("%s calls out", attack.name()).isEqualTo(before);
    }

    private static int port(String group) {
        return (STRICT.contains(group) ? strict : server).port();
    }

    private static void countCalls() {
        while (!canary.isClosed()) {
            try (Socket call = canary.accept()) {
                CALLS.incrementAndGet();
                call.getOutputStream()
                        .write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return;
            }
        }
    }
}
