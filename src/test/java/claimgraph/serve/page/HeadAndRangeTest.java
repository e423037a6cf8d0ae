package claimgraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** HEAD says what GET would; a part of a file is what was asked for (RFC 9110, 9.3.2 and 14). */
class HeadAndRangeTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String QUERY =
            "sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20ORDER%20BY%20%3Fs%20LIMIT%20";

    static final List<String> PATHS = List.of(
            "",
            "query",
            "id/acme-labs",
            "id/acme-labs.ttl",
            "id/nobody",
            "ontology",
            "void.ttl",
            "dumps/",
            "dumps/SHA256SUMS",
            "dumps/claimgraph.nq",
            "dumps/claimgraph.nq.gz",
            "static/site.css",
            "robots.txt",
            "terms.json",
            "suggest?q=acme",
            "reconcile",
            "prefixes",
            "nothing-here",
            "sparql",
            QUERY + "3",
            QUERY + "2000",
            "sparql?query=ASK%7B%7D",
            "sparql?query=ASK%7B",
            "sparql?query=CONSTRUCT%7B%3Fs%20a%20%3Fo%7D%7B%3Fs%20a%20%3Fo%7D");

    @RegisterExtension
    static SmallSite site = new SmallSite();

    @ParameterizedTest
    @FieldSource("PATHS")
    void headIsGetWithoutTheBody(String path) throws Exception {
        for (String encoding : List.of("identity", "gzip")) {
            // The first visit of some pages finds out more, which the next one tells.
            send("GET", path);
            HttpResponse<byte[]> get = send("GET", path, "Accept-Encoding", encoding);
            HttpResponse<byte[]> head = send("HEAD", path, "Accept-Encoding", encoding);
            assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            Map<String, List<String>> expected = stable(get);
            Map<String, List<String>> actual = stable(head);
            if (!actual.containsKey("content-length")) {
                expected.remove("content-length");
            }
            assertThat(actual).as(path + " " + encoding).isEqualTo(expected);
        }
    }

    private static Map<String, List<String>> stable(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        headers.remove("date");
        headers.remove("transfer-encoding");
        return headers;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-99 | 206 | 0 | 100",
                "bytes=100-199 | 206 | 100 | 100",
                "Bytes=5-5 | 206 | 5 | 1",
                "bytes=10- | 206 | 10 | -1",
                "bytes=-20 | 206 | -20 | 20",
                "bytes=-99999999 | 206 | 0 | -1",
                "bytes=0-99999999 | 206 | 0 | -1",
                "bytes=0-1,5-6 | 200 | 0 | -1",
                "bytes=9-3 | 200 | 0 | -1",
                "bytes=- | 200 | 0 | -1",
                "lines=1-2 | 200 | 0 | -1",
                "bytes=99999999- | 416 | 0 | 0",
                "bytes=-0 | 416 | 0 | 0"
            })
    void aPartIsWhatWasAskedFor(String range, int status, int from, int count) throws Exception {
        for (String path : List.of("dumps/claimgraph.nq", "dumps/claimgraph.nq.gz", "static/site.css", "robots.txt")) {
            byte[] whole = send("GET", path).body();
            HttpResponse<byte[]> part = send("GET", path, "Range", range);
            assertThat(part.statusCode()).as(path + " " + range).isEqualTo(status);
            int first = Math.min(from < 0 ? Math.max(0, whole.length + from) : from, whole.length);
            int last = count < 0 ? whole.length : Math.min(whole.length, first + count);
            if (status == 416) {
                assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes */" + whole.length);
            } else if (first < last) {
                assertThat(part.body()).as(path + " " + range).isEqualTo(Arrays.copyOfRange(whole, first, last));
                assertThat(part.headers().firstValue("Accept-Ranges")).hasValue("bytes");
                assertThat(part.headers().firstValue("Content-Range").orElse("none"))
                        .isEqualTo(status == 206 ? "bytes " + first + "-" + (last - 1) + "/" + whole.length : "none");
            }
        }
    }

    @Test
    void aPartOfAnotherVersionIsNotSent() throws Exception {
        String path = "dumps/claimgraph.nq";
        String tag = send("GET", path).headers().firstValue("ETag").orElse("");
        assertThat(tag).startsWith("\"");
        assertThat(send("GET", path, "Range", "bytes=0-9", "If-Range", tag).statusCode())
                .isEqualTo(206);
        for (String other : List.of("\"other\"", "W/" + tag, "Mon, 30 Nov 2026 00:00:00 GMT")) {
            assertThat(send("GET", path, "Range", "bytes=0-9", "If-Range", other)
                            .statusCode())
                    .as(other)
                    .isEqualTo(200);
        }
    }

    /** A range is one of the bytes as they are, also for a client that usually takes packed ones. */
    @Test
    void aPartIsNotPacked() throws Exception {
        HttpResponse<byte[]> part = send("GET", "dumps/claimgraph.nq", "Range", "bytes=0-9", "Accept-Encoding", "gzip");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(part.body()).hasSize(10);
        HttpResponse<byte[]> head = send("HEAD", "dumps/claimgraph.nq", "Range", "bytes=0-9");
        assertThat(head.statusCode()).isEqualTo(200);
    }

    private static HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.uri() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
