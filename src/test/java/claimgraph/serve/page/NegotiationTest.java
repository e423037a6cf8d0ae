package claimgraph.serve.page;

import static claimgraph.serve.page.SmallSite.BROWSER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI of ours leads somewhere, in the form that was asked for. */
class NegotiationTest {
    private static final Map<String, Lang> FORMS =
            Map.of(".ttl", Lang.TURTLE, ".jsonld", Lang.JSONLD11, ".rdf", Lang.RDFXML, ".nt", Lang.NTRIPLES);

    @RegisterExtension
    static SmallSite site = new SmallSite();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id/acme-labs",
                "id/bad-name",
                "id/acme-seed-2026",
                "source/s001",
                "claim/s002-c001",
                "value/USD-1.03e9",
                "question/acme-seed-2026--amountRaised",
                "graph/facts",
                "run/s001"
            })
    void everyFormHoldsTheSameTriples(String path) throws Exception {
        Graph turtle = read(site.get(path, "text/turtle"), Lang.TURTLE);

        assertThat(turtle.isEmpty()).isFalse();
        for (Map.Entry<String, Lang> form : FORMS.entrySet()) {
            HttpResponse<String> bySuffix = site.get(path + form.getKey(), BROWSER);
            HttpResponse<String> byAccept = site.get(path, type(form.getValue()));
            assertThat(read(bySuffix, form.getValue()).isIsomorphicWith(turtle))
                    .as(path + form.getKey())
                    .isTrue();
            assertThat(read(byAccept, form.getValue()).isIsomorphicWith(turtle))
                    .as(path + " as " + form.getValue())
                    .isTrue();
        }
        assertThat(site.get(path + ".html", "text/turtle").body()).contains("<h1>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | text/turtle",
                "*/* | text/turtle",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "application/ld+json | application/ld+json",
                "application/json | application/ld+json",
                "text/html;q=0.2, application/rdf+xml;q=0.7 | application/rdf+xml",
                "text/turtle;q=0, application/n-triples | application/n-triples",
                "text/turtle;q=0, */* | text/html",
                "TEXT/HTML ; Q=0.2, application/ld+json | application/ld+json",
                "*/*, application/ld+json | application/ld+json"
            })
    void acceptIsHonoured(String accept, String type) throws Exception {
        HttpResponse<String> response = site.get("id/acme-labs", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.headers().firstValue("Vary").orElse("")).startsWith("Accept");
        assertThat(response.headers().firstValue("Link").orElse(""))
                .contains("</id/acme-labs.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    }

    /** Both lines of a header count, at /sparql as at a page. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id/acme-labs | application/x-binary-rdf | text/turtle | text/turtle",
                "id/acme-labs | */* | application/ld+json | application/ld+json",
                "ontology | image/png | text/html | text/html",
                "sparql?query=ASK%7B%7D | application/x-binary-rdf | text/csv | text/csv",
                "sparql?query=ASK%7B%7D | application/sparql-results+json;q=0 | */* | application/sparql-results+xml",
                "sparql?query=ASK%7B%7D | text/* | text/csv;q=0 | text/tab-separated-values",
                "sparql?query=ASK%7B%7D | */* | text/csv | text/csv",
                "sparql | image/png | text/turtle | text/turtle"
            })
    void everyLineOfAHeaderCounts(String path, String first, String second, String type) throws Exception {
        HttpResponse<Void> response = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(java.net.URI.create(site.uri() + path))
                                .header("Accept", first)
                                .header("Accept", second)
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void whatNobodyCanReadIsNotAcceptable() throws Exception {
        assertThat(site.get("id/acme-labs", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void unknownThingsNameTheNearestInTheFormAskedFor() throws Exception {
        HttpResponse<String> page = site.get("id/acme-lab", BROWSER);
        HttpResponse<String> turtle = site.get("id/acme-lab", "");
        HttpResponse<String> json = site.get("id/acme-lab.jsonld", "");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no entity", "href=\"/id/acme-labs\"");
        assertThat(turtle.statusCode()).isEqualTo(404);
        assertThat(read(turtle, Lang.TURTLE).size()).isGreaterThan(1);
        assertThat(read(json, Lang.JSONLD11).isIsomorphicWith(read(turtle, Lang.TURTLE)))
                .isTrue();
    }

    @Test
    void aClientThatHasThePageIsNotSentItAgain() throws Exception {
        String tag =
                site.get("id/acme-labs", BROWSER).headers().firstValue("ETag").orElse("");

        assertThat(tag).matches("W/\"[0-9a-f]{16}-html\"");
        assertThat(known("id/acme-labs", tag).statusCode()).isEqualTo(304);
        assertThat(known("id/acme-labs.ttl", tag).statusCode()).isEqualTo(200);
        assertThat(known("id/acme-labs", tag)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .as("headers of a 304 replace those a browser has")
                .contains("default-src 'self'");
    }

    private static HttpResponse<Void> known(String path, String tag) throws IOException, InterruptedException {
        return java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(java.net.URI.create(site.uri() + path))
                                .header("Accept", BROWSER)
                                .header("If-None-Match", tag)
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }

    private static Graph read(HttpResponse<String> response, Lang lang) {
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .as("content type of " + response.uri())
                .startsWith(type(lang));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(response.body(), lang).parse(graph);
        return graph;
    }

    private static String type(Lang lang) {
        return lang == Lang.JSONLD11
                ? "application/ld+json"
                : lang.getContentType().getContentTypeStr();
    }
}
