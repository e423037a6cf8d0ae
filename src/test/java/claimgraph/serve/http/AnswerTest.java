package claimgraph.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** An answer is the same packed and plain, also where it is longer than what is kept before any of it leaves. */
class AnswerTest {
    @Test
    void longPagesAreSentOnce() throws Exception {
        try (SparqlServer server = SparqlServer.start(
                ServedGraph.of(Graphs.ours().graph(), List.of()),
                ServerSettings.standard().withPort(0))) {
            byte[] plain = get(server.uri().resolve("ontology"), "identity");
            byte[] packed = get(server.uri().resolve("ontology"), "gzip");
            assertThat(plain).hasSizeGreaterThan(1 << 19);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                    .isEqualTo(plain);
        }
    }

    private static byte[] get(URI uri, String encoding) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "text/html")
                .header("Accept-Encoding", encoding)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
    }
}
