package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What real clients do: keep answers, pack them, look before they take, and ask endpoints that the operator allows. */
class ClientsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SparqlServer server;

    @BeforeAll
    static void start() {
        server = SparqlServer.start(Served.small(), ServerSettings.standard().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void anAnswerIsKeptUntilTheDataChange() throws Exception {
        HttpResponse<String> first = get(server, "ASK { ?s ?p ?o }");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = get(server, "ASK { ?s ?p ?o }", "If-None-Match", tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.headers().firstValue("ETag")).hasValue(tag);
        assertThat(get(server, "ASK { ?a ?p ?o }", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(get(server, "ASK { ?s ?p ?o }", "If-None-Match", tag, "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void otherDataHaveOtherTags() throws Exception {
        ServedGraph small = Served.small();
        ServedGraph changed = new ServedGraph(small.dataset(), small.namespaces(), "other", List.of());
        try (SparqlServer other =
                SparqlServer.start(changed, ServerSettings.standard().withPort(0))) {
            assertThat(get(other, "ASK {}").headers().firstValue("ETag"))
                    .isNotEqualTo(get(server, "ASK {}").headers().firstValue("ETag"));
        }
    }

    @Test
    void headTellsWhatGetWouldSay() throws Exception {
        HttpResponse<String> got = get(server, "SELECT * { ?s ?p ?o }");
        HttpResponse<String> head = CLIENT.send(
                HttpRequest.newBuilder(uri(server, "SELECT * { ?s ?p ?o }"))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        for (String name : List.of("Content-Type", "ETag", "X-SPARQL-MaxRows", "Cache-Control")) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(got.headers().firstValue(name));
        }
    }

    @Test
    void anEndpointThatTheOperatorNamedIsAskedAndNoOther() throws Exception {
        HttpServer endpoint = answering(
                200,
                "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":"
                        + "[{\"x\":{\"type\":\"literal\",\"value\":\"from there\"}}]}}");
        HttpServer forbidden = answering(200, "");
        URI allowed = address(endpoint);
        try (SparqlServer federated = SparqlServer.start(
                Served.small(), ServerSettings.standard().withPort(0).withAllowedServices(List.of(allowed)))) {
            assertThat(get(federated, "SELECT * { SERVICE <" + allowed + "> { ?a ?b ?x } }")
                            .body())
                    .contains("from there");
            assertThat(get(federated, "SELECT * { SERVICE <" + address(forbidden) + "> { ?a ?b ?x } }")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(get(
                                    federated,
                                    "SELECT * { BIND(<" + address(forbidden)
                                            + "> AS ?e) SERVICE SILENT ?e { ?a ?b ?x } }")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(get(federated, "ASK { FILTER EXISTS { SERVICE <" + address(forbidden) + "> { ?a ?b ?x } } }")
                            .statusCode())
                    .isEqualTo(403);
        }
        endpoint.stop(0);
        forbidden.stop(0);
    }

    @Test
    void anEndpointThatFailsOrSendsElsewhereIsNotFollowed() throws Exception {
        HttpServer forbidden = answering(200, "{\"head\":{\"vars\":[]},\"boolean\":true}");
        HttpServer endpoint = answering(302, address(forbidden).toString());
        URI allowed = address(endpoint);
        try (SparqlServer federated = SparqlServer.start(
                Served.small(), ServerSettings.standard().withPort(0).withAllowedServices(List.of(allowed)))) {
            HttpResponse<String> answer = get(federated, "SELECT * { SERVICE <" + allowed + "> { ?a ?b ?x } }");

            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(answer.body()).contains("service-failed").doesNotContain("Exception");
        }
        endpoint.stop(0);
        forbidden.stop(0);
    }

    /** A server on this machine; a redirect has the address as its body. */
    private static HttpServer answering(int status, String body) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", body);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        http.start();
        return http;
    }

    private static URI address(HttpServer http) {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/sparql");
    }

    private static URI uri(SparqlServer asked, String query) {
        return asked.uri().resolve("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> get(SparqlServer asked, String query, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(asked, query));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
