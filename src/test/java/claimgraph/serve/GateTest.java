package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.serve.AttackTable.Case;
import claimgraph.serve.guard.AdmissionControl;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.Slot;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that reads the graph comes through one gate: the same places, the same clock, the same bytes for a page as for a query. */
class GateTest {
    private static final int DEADLINE_MILLIS = 60_000;
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final List<Case> ADDRESSES = AttackTable.read("gate");
    private static final List<String> FIXED = List.of(
            "/static/site.css",
            "/$/ping",
            "/$/metrics",
            "/robots.txt",
            "/favicon.ico",
            "/openapi.json",
            "/.well-known/void");
    private static final Pattern PATH = Pattern.compile("(?m)^[A-Z]+ (/[^ ?]*)");

    @Test
    void whereAllPlacesAreTakenEachAddressSaysSoAndFixedFilesAreServed() throws Exception {
        try (SparqlServer server = start(limits().withSlots(1, 1).withPatience(Duration.ofMillis(100)))) {
            try (Slot taken = server.routes().guards().slots().enter(new QueryClock(LONG))) {
                assertThat(taken).isNotNull();
                for (Case address : ADDRESSES) {
                    RawHttp.Reply reply = ask(server, address);
                    assertThat(reply.status()).as(address.name()).isEqualTo(503);
                    assertThat(reply.body()).as(address.name()).contains("overloaded", "Come back in some seconds.");
                    assertThat(reply.header("retry-after")).as(address.name()).isEqualTo("5");
                }
                for (String fixed : FIXED) {
                    assertThat(get(server, fixed).status()).as(fixed).isIn(200, 302, 303);
                }
            }
            assertThat(get(server, "/query").status()).isEqualTo(200);
        }
    }

    @Test
    void whereThereIsNoTimeEachAddressSaysSo() throws Exception {
        try (SparqlServer server = start(limits().withTimeout(Duration.ofNanos(1)))) {
            for (Case address : ADDRESSES) {
                RawHttp.Reply reply = ask(server, address);
                assertThat(reply.status()).as(address.name()).isEqualTo(503);
                assertThat(reply.body()).as(address.name()).contains("query-timeout");
            }
        }
    }

    @Test
    void whereAnswersAreShortNoneIsLong() throws Exception {
        try (SparqlServer server = start(limits().withMaxBytes(10))) {
            for (Case address : ADDRESSES) {
                RawHttp.Reply reply = ask(server, address);
                boolean small = reply.bytes().length <= 10 || reply.status() / 100 == 3 || reply.status() == 404;
                boolean said = reply.status() == 400 && reply.body().contains("answer-too-large");
                assertThat(small || said || !reply.whole())
                        .as(address.name() + " " + reply.status())
                        .isTrue();
            }
        }
    }

    /** An address that is added later stands in attacks/gate.txt, or is a fixed file. */
    @Test
    void noAddressIsForgotten() {
        List<String> asked = ADDRESSES.stream()
                .map(address -> PATH.matcher(address.text()))
                .map(path -> path.find() ? path.group(1) : "/sparql")
                .toList();
        try (SparqlServer server = start(limits())) {
            assertThat(server.routes().paths()).allMatch(path -> {
                String word = path.replaceFirst("(\\*|\\.(html|ttl|nt|rdf|jsonld)|/[0-9.]+)$", "");
                return path.isEmpty()
                        || asked.contains(word)
                        || Stream.concat(asked.stream(), FIXED.stream())
                                .anyMatch(each -> each.equals(word) || word.endsWith("/") && each.startsWith(word));
            });
        }
    }

    @Test
    void pagesInFlightLeaveRoomForAQuestionAndGiveTheirPlacesBack() throws Exception {
        ExecutorService clients = Executors.newCachedThreadPool();
        try (SparqlServer server = SparqlServer.start(
                Served.withNumbers(50_000),
                ServerSettings.standard()
                        .withPort(0)
                        .withLimits(limits().withSlots(1, 40).withPatience(LONG).withTimeout(LONG)))) {
            AdmissionControl slots = server.routes().guards().slots();
            List<Future<RawHttp.Reply>> pages = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String address = i % 2 == 0 ? "/why?value=x" : "/dumps/claimgraph.ttl";
                pages.add(clients.submit(() -> get(server, address)));
            }
            assertThat(get(server, "/sparql?query=ASK%7B%7D").status()).isEqualTo(200);
            assertThat(slots.running()).isLessThanOrEqualTo(2);
            for (Future<RawHttp.Reply> page : pages) {
                assertThat(page.get().status()).isEqualTo(200);
            }
            assertThat(slots.running()).isZero();
            assertThat(slots.waiting()).isZero();
        } finally {
            clients.shutdownNow();
        }
    }

    /** Half a body and a reader that does not read hold no place. */
    @Test
    void whoSendsOrReadsSlowlyKeepsNobodyFromComputing() throws Exception {
        try (SparqlServer server = start(limits().withSlots(1, 4))) {
            try (Socket sender = RawHttp.connect(server.port(), DEADLINE_MILLIS)) {
                String half =
                        "POST /reconcile HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 100\r\n\r\nqueries=";
                sender.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
                sender.getOutputStream().flush();
                for (int i = 0; i < 5; i++) {
                    assertThat(get(server, "/query").status()).isEqualTo(200);
                    assertThat(server.routes().guards().slots().running()).isZero();
                }
            }
        }
    }

    private static Limits limits() {
        return Limits.standard();
    }

    private static SparqlServer start(Limits limits) {
        return SparqlServer.start(
                Served.withNumbers(200), ServerSettings.standard().withPort(0).withLimits(limits));
    }

    private static RawHttp.Reply ask(SparqlServer server, Case address) throws IOException {
        return RawHttp.send(server.port(), address.request(""), DEADLINE_MILLIS);
    }

    private static RawHttp.Reply get(SparqlServer server, String path) throws IOException {
        byte[] request = RawHttp.request("GET " + path + " HTTP/1.1\nHost: x\nConnection: close", new byte[0]);
        return RawHttp.send(server.port(), request, DEADLINE_MILLIS);
    }
}
