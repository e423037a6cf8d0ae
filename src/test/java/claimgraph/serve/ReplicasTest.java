package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.CompetencyQuestion;
import claimgraph.dataset.QuestionFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two servers of one graph, started one after the other, behind a balancer: what the one sent, the other knows. */
class ReplicasTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<CompetencyQuestion> QUESTIONS = QuestionFolder.read(Path.of("queries"));
    private static final List<String> PATHS = List.of(
            "",
            "id/ami-labs",
            "id/ami-labs.ttl",
            "claim/s000-c024",
            "source/s003",
            "question/ami-labs--totalRaised",
            "ontology",
            "ontology.ttl",
            "void",
            "void.ttl",
            "search?q=ami",
            "disagreements",
            "query",
            "why?value=USD",
            "network.json",
            "terms.json",
            "suggest?q=am",
            "dumps/claimgraph.nq",
            "dumps/claimgraph.jsonld",
            "prefixes",
            "sparql?query=ASK%7B%7D");

    @Test
    void haveTheSameTagsAndTheSameAssets() throws Exception {
        try (SparqlServer one = start(QUESTIONS)) {
            get(one, "dumps/SHA256SUMS", Map.of());
            Thread.sleep(1100);
            try (SparqlServer other = start(QUESTIONS)) {
                for (String path : PATHS) {
                    HttpResponse<String> first = get(one, path, Map.of());
                    String tag = first.headers().firstValue("ETag").orElse("none");
                    assertThat(first.statusCode()).as(path).isIn(200, 404);
                    assertThat(get(other, path, Map.of())
                                    .headers()
                                    .firstValue("ETag")
                                    .orElse("none"))
                            .as(path)
                            .isEqualTo(tag);
                    if (!tag.equals("none")) {
                        assertThat(get(other, path, Map.of("If-None-Match", tag))
                                        .statusCode())
                                .as(path)
                                .isEqualTo(304);
                    }
                    assertThat(body(other, path).replace(":" + other.port(), ""))
                            .as(path)
                            .isEqualTo(body(one, path).replace(":" + one.port(), ""));
                }
                assertThat(body(one, "")).contains("/static/site.css?v=");
            }
        }
    }

    /** Pages show the questions, so with other questions they are other pages. */
    @Test
    void changeWithWhatTheyAreMadeFrom() throws Exception {
        try (SparqlServer one = start(QUESTIONS);
                SparqlServer other = start(QUESTIONS.subList(0, 1))) {
            assertThat(get(one, "", Map.of()).headers().firstValue("ETag"))
                    .isPresent()
                    .isNotEqualTo(get(other, "", Map.of()).headers().firstValue("ETag"));
        }
    }

    private static SparqlServer start(List<CompetencyQuestion> questions) {
        return SparqlServer.start(
                ServedGraph.of(Graphs.ours().graph(), questions),
                ServerSettings.standard().withPort(0));
    }

    private static String body(SparqlServer server, String path) throws IOException, InterruptedException {
        return get(server, path, Map.of()).body();
    }

    private static HttpResponse<String> get(SparqlServer server, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path));
        headers.forEach(request::header);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
