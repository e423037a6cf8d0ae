package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The server ends well: what it has begun it finishes, and then the process is gone with 0. */
class StopIT {
    private static final int DEADLINE_MILLIS = 60_000;
    private static final String HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");

    @Test
    void aQueryThatRunsIsAnsweredBeforeTheServerIsGone() throws Exception {
        ServerSettings settings = ServerSettings.standard().withPort(0).withTimeout(Duration.ofSeconds(3));
        SparqlServer server = SparqlServer.start(Served.withNumbers(3000), settings);
        int port = server.port();
        CompletableFuture<RawHttp.Reply> asked = CompletableFuture.supplyAsync(() -> ask(port, HEAVY));
        awaitRunning(port);

        server.stop();

        assertThat(asked.get().whole()).isTrue();
        assertThat(asked.get().body()).contains("query-timeout");
        assertThat(ask(port, "ASK {}").status()).isZero();
    }

    @Test
    void askedToTerminateTheProcessEndsWithZero() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "claimgraph.cli.Claimgraph",
                        "serve",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try {
            int port = port(process);
            assertThat(ask(port, "ASK {}").status()).isEqualTo(200);

            process.destroy();

            assertThat(process.waitFor(DEADLINE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static int port(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new AssertionError("It did not say where it answers: " + said);
    }

    private static void awaitRunning(int port) throws Exception {
        byte[] metrics = RawHttp.request("GET /$/metrics HTTP/1.1\nHost: x\nConnection: close", new byte[0]);
        while (!RawHttp.send(port, metrics, DEADLINE_MILLIS).body().contains("claimgraph_queries_running 1.0")) {
            Thread.sleep(20);
        }
    }

    private static RawHttp.Reply ask(int port, String query) {
        try {
            return RawHttp.send(
                    port,
                    RawHttp.request(
                            "GET /sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                                    + " HTTP/1.1\nHost: x\nConnection: close",
                            new byte[0]),
                    DEADLINE_MILLIS);
        } catch (IOException e) {
            return new RawHttp.Reply(0, Map.of(), new byte[0], false);
        }
    }
}
