package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A body in chunks ends at one place only, however its chunks are dressed up. Where a proxy before us and we differ on that place,
 * a stranger's request is taken for part of another one's (CVE-2026-2332 of Jetty 12.1.1, mended in 12.1.7).
 */
class SmugglingTest {
    private static final int DEADLINE_MILLIS = 20_000;
    private static final String HIDDEN = "GET /$/ping HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private static SparqlServer server;

    @BeforeAll
    static void start() {
        server = SparqlServer.start(Served.small(), ServerSettings.standard().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    /** What stands before the hidden request: the head of the first chunk, and what a lenient reader takes for the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;ext=\"val\\r\\nX\\r\\n0\\r\\n\\r\\n",
                "1;ext=\"val\\r\\n\\r\\nX\\r\\n0\\r\\n\\r\\n",
                "1;a=b;ext=\"\\\\\"\\r\\nX\\r\\n0\\r\\n\\r\\n",
                "1;\"\\r\\nX\\r\\n0\\r\\n\\r\\n",
                "5\\r\\nASK{}\\r\\n0;ext=\"\\r\\n\\r\\n",
                "1;\\nX\\r\\n0\\r\\n\\r\\n",
                "1;ext=\\nX\\r\\n0\\r\\n\\r\\n",
                "1;ext\\rX\\r\\nX\\r\\n0\\r\\n\\r\\n",
                "5\\r\\nASK{}XX0\\r\\n\\r\\n",
                "+5\\r\\nASK{}\\r\\n0\\r\\n\\r\\n",
                "0x5\\r\\nASK{}\\r\\n0\\r\\n\\r\\n",
                "100000005\\r\\nASK{}\\r\\n0\\r\\n\\r\\n",
                "fffffffffffffffb\\r\\nASK{}\\r\\n0\\r\\n\\r\\n",
                "-1\\r\\nASK{}\\r\\n0\\r\\n\\r\\n"
            })
    void whatIsHiddenInChunksIsNotAnswered(String body) throws IOException {
        assertThat(statuses("POST /sparql", body + HIDDEN)).hasSizeLessThan(2).doesNotContain("200");
        assertThat(statuses("POST /reconcile", body + HIDDEN)).hasSizeLessThan(2);
    }

    @Test
    void aSecondRequestBehindAWholeBodyIsAnswered() throws IOException {
        assertThat(statuses("POST /sparql", "5;ext=\"a;b\";x=y\\r\\nASK{}\\r\\n0\\r\\n\\r\\n" + HIDDEN))
                .containsExactly("200", "200");
    }

    /** The statuses of all answers until the connection is closed. */
    private static List<String> statuses(String request, String body) throws IOException {
        String head = request + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
        String sent = head + body.replace("\\r", "\r").replace("\\n", "\n").replace("\\\\", "\\");
        try (Socket socket = RawHttp.connect(server.port(), DEADLINE_MILLIS)) {
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return STATUS.matcher(answers)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }
}
