package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Queries that nobody wrote: each has an answer or a refusal, never a failure of ours. */
class FuzzTest {
    private static final long SEED = 20261120;
    private static final int QUERIES = 1500;
    private static final int REQUESTS = 1000;
    private static final int DEADLINE_MILLIS = 20_000;
    private static final int LONGEST = 4_000;
    private static final Set<Integer> FORESEEN = Set.of(200, 400, 403, 413, 503);
    private static final Pattern PIECE = Pattern.compile(
            "\"(?:[^\"\\\\]++|\\\\.)*+\"|<[^<>\\s]*>|[?$@]?[\\w:-]+(?:\\.\\w+)*|\\^\\^|\\|\\||&&|[<>!]=|\\S");
    private static final List<String> STRANGE = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "'''",
            "<",
            ">",
            "\\",
            "\\u0000",
            "#",
            "?",
            "$",
            "@en",
            "^^",
            "*",
            "+",
            "!",
            "|",
            "/",
            "^",
            "{1,3}",
            "EXISTS",
            "NOT",
            "MINUS",
            "OPTIONAL",
            "UNION",
            "FILTER",
            "BIND",
            "AS",
            "VALUES",
            "UNDEF",
            "GRAPH",
            "SELECT",
            "DISTINCT",
            "GROUP BY",
            "HAVING",
            "ORDER BY",
            "LIMIT",
            "-1",
            "1e999",
            "0.0",
            "true",
            "a",
            "_:x",
            "<<",
            ">>",
            "LATERAL",
            "SERVICE",
            "<java:x>",
            "\uD83D\uDE00",
            "\uFFFF",
            "\u202E",
            "\u0001");

    @Test
    void mutatedQueriesAreAnsweredOrRefused() throws Exception {
        ServerSettings settings = ServerSettings.standard().withPort(0).withTimeout(Duration.ofMillis(200));
        Random random = new Random(SEED);
        List<String> seeds = seeds();
        int answered = 0;
        try (SparqlServer server = SparqlServer.start(Served.small(), settings)) {
            for (int i = 0; i < QUERIES; i++) {
                String query = mutated(seeds, random);
                RawHttp.Reply reply = RawHttp.post(server.port(), query, DEADLINE_MILLIS);
                assertThat(FORESEEN)
                        .as("%d to %s: %s", reply.status(), query, reply.body())
                        .contains(reply.status());
                assertThat(reply.whole()).as(query).isTrue();
                answered += reply.status() == 200 ? 1 : 0;
            }
            assertThat(answered).as("queries that still make sense").isGreaterThan(QUERIES / 10);
        }
    }

    @Test
    void mutatedRequestsAreAnsweredOrRefused() throws Exception {
        ServerSettings settings = ServerSettings.standard().withPort(0).withTimeout(Duration.ofMillis(200));
        Random random = new Random(SEED);
        List<byte[]> requests = AttackTable.read("http").stream()
                .filter(AttackTable.Case::isRaw)
                .map(attack -> attack.request(""))
                .filter(request -> request.length < LONGEST)
                .toList();
        try (SparqlServer server = SparqlServer.start(Served.small(), settings)) {
            for (int i = 0; i < REQUESTS; i++) {
                byte[] request = pick(requests, random).clone();
                for (int change = random.nextInt(4); change >= 0; change--) {
                    request[random.nextInt(request.length)] = (byte) random.nextInt(256);
                }
                RawHttp.Reply reply = RawHttp.sendAll(server.port(), request, DEADLINE_MILLIS);
                assertThat(reply.status())
                        .as(new String(request, StandardCharsets.ISO_8859_1) + reply.body())
                        .isNotEqualTo(500);
            }
        }
    }

    private static List<String> seeds() {
        List<String> seeds = new ArrayList<>();
        for (String group : List.of("usable", "cpu", "code", "ssrf", "parse")) {
            for (AttackTable.Case attack : AttackTable.read(group)) {
                String text = attack.isRaw() ? "" : AttackTable.repeated(attack.text());
                if (!text.isEmpty() && text.length() < LONGEST) {
                    seeds.add(text);
                }
            }
        }
        return seeds;
    }

    /** One of the seeds, some of its pieces lost, doubled, moved, or taken from another or from nowhere. */
    private static String mutated(List<String> seeds, Random random) {
        List<String> pieces = pieces(pick(seeds, random));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && !pieces.isEmpty(); i++) {
            int at = random.nextInt(pieces.size());
            switch (random.nextInt(10)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(at));
                case 2 -> pieces.add(random.nextInt(pieces.size()), pieces.get(at));
                case 3 -> pieces.add(at, pick(STRANGE, random));
                default -> pieces.set(at, like(pieces.get(at), pieces(pick(seeds, random)), random));
            }
        }
        return String.join(" ", pieces);
    }

    /** A piece of the same kind, so that the query often still is one. */
    private static String like(String piece, List<String> others, Random random) {
        List<String> same =
                others.stream().filter(other -> kind(other) == kind(piece)).toList();
        return same.isEmpty() ? piece : pick(same, random);
    }

    private static int kind(String piece) {
        char first = piece.charAt(0);
        return Character.isDigit(first) ? '0' : !Character.isLetter(first) ? first : piece.contains(":") ? ':' : 'a';
    }

    private static List<String> pieces(String query) {
        return new ArrayList<>(
                PIECE.matcher(query).results().map(found -> found.group()).toList());
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
