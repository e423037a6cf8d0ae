package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** A question that is asked again gets the bytes of its first answer, whatever else HTTP asks for. */
class KnownAnswersTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String QUESTION = "SELECT * WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o";

    @Test
    void theSecondAnswerIsTheFirst() throws Exception {
        try (SparqlServer server = server(1 << 20)) {
            HttpResponse<byte[]> first = ask(server, QUESTION, "GET", "Accept", "text/csv");
            HttpResponse<byte[]> second = ask(server, QUESTION, "GET", "Accept", "text/csv");
            assertThat(second.body()).isEqualTo(first.body()).isNotEmpty();
            assertThat(withoutDate(second)).isEqualTo(withoutDate(first));
            assertThat(hits(server)).isEqualTo(1);
            assertThat(metric(server, "claimgraph_answers_misses_total")).isEqualTo(1);
            assertThat(metric(server, "claimgraph_answers_bytes")).isGreaterThan(first.body().length);
        }
    }

    @Test
    void formatGraphsAndEncodingAreParts() throws Exception {
        try (SparqlServer server = server(1 << 20)) {
            byte[] csv = ask(server, QUESTION, "GET", "Accept", "text/csv").body();
            assertThat(ask(server, QUESTION, "GET", "Accept", "text/tab-separated-values")
                            .body())
                    .isNotEqualTo(csv);
            for (int i = 0; i < 2; i++) {
                byte[] zipped = ask(server, QUESTION, "GET", "Accept", "text/csv", "Accept-Encoding", "gzip")
                        .body();
                assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes())
                        .isEqualTo(csv);
            }
            String other = "&default-graph-uri=urn%3Anone";
            assertThat(ask(server, QUESTION, other, "GET", new String[] {"Accept", "text/csv"})
                            .body())
                    .isNotEqualTo(csv);
            assertThat(hits(server)).isEqualTo(1);
        }
    }

    @Test
    void whoHasItHearsThatNothingIsNewAndHeadHasNoBody() throws Exception {
        try (SparqlServer server = server(1 << 20)) {
            String tag =
                    ask(server, QUESTION, "GET").headers().firstValue("ETag").orElseThrow();
            assertThat(ask(server, QUESTION, "GET").body()).isNotEmpty();
            HttpResponse<byte[]> known = ask(server, QUESTION, "GET", "If-None-Match", tag);
            assertThat(known.statusCode()).isEqualTo(304);
            HttpResponse<byte[]> head = ask(server, QUESTION, "HEAD");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("ETag")).contains(tag);
        }
    }

    @Test
    void whatChangesByItselfIsNotKept() throws Exception {
        try (SparqlServer server = server(1 << 20)) {
            String random = "SELECT (RAND() AS ?number) WHERE { }";
            assertThat(ask(server, random, "GET").body())
                    .isNotEqualTo(ask(server, random, "GET").body());
            assertThat(hits(server)).isZero();
        }
    }

    @Test
    void someGoWhenThereIsNoMoreRoomAndWhatIsAskedOftenStays() throws Exception {
        try (SparqlServer server = server(8192)) {
            for (int i = 0; i < 40; i++) {
                assertThat(ask(server, "ASK { } # " + i, "GET").body()).isNotEmpty();
                ask(server, "ASK { } # again", "GET");
            }
            assertThat(metric(server, "claimgraph_answers_bytes")).isBetween(4096.0, 8192.0);
            assertThat(hits(server)).isEqualTo(39);
        }
    }

    @Test
    void itCanBeSwitchedOff() throws Exception {
        try (SparqlServer server = server(0)) {
            byte[] first = ask(server, QUESTION, "GET").body();
            assertThat(ask(server, QUESTION, "GET").body()).isEqualTo(first);
            assertThat(hits(server)).isZero();
        }
    }

    private static SparqlServer server(int bytes) {
        return SparqlServer.start(
                Served.small(), ServerSettings.standard().withPort(0).withAnswers(bytes));
    }

    private static double hits(SparqlServer server) throws IOException, InterruptedException {
        return metric(server, "claimgraph_answers_hits_total");
    }

    private static double metric(SparqlServer server, String name) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.uri() + "$/metrics")).build();
        String page = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return page.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    private static String withoutDate(HttpResponse<byte[]> response) {
        return response.headers().map().toString().replaceAll("date=\\[.*?]", "");
    }

    private static HttpResponse<byte[]> ask(SparqlServer server, String query, String method, String... headers)
            throws IOException, InterruptedException {
        return ask(server, query, "", method, headers);
    }

    private static HttpResponse<byte[]> ask(
            SparqlServer server, String query, String more, String method, String[] headers)
            throws IOException, InterruptedException {
        String address = server.uri() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(
                request.method(method, HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
