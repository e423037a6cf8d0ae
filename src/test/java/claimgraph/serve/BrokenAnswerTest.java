package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An answer is whole, or it is seen not to be: with a status and a sentence as long as nothing has left, afterwards by a transfer that
 * ends too early and a sentence at its end; in every format, by every kind of connection.
 */
class BrokenAnswerTest {
    private static final int DEADLINE_MILLIS = 30_000;
    private static final int ROWS = 50;
    private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final List<String> TABLES = List.of("json", "xml", "csv", "tsv", "html", "text");
    private static final List<String> TRIPLES = List.of("turtle", "nt", "jsonld", "rdfxml", "html", "trig", "nq");

    /** Where a query has half a second. */
    private static SparqlServer quick;

    /** Where an answer has fifty rows. */
    private static SparqlServer narrow;

    /** Where the first piece of an answer has left before its rows are too many. */
    private static SparqlServer wide;

    @BeforeAll
    static void start() {
        ServerSettings settings = ServerSettings.standard().withPort(0);
        ServedGraph graph = Served.withNumbers(1000);
        quick = SparqlServer.start(
                graph, settings.withTimeout(Duration.ofMillis(500)).withMaxRows(1_000_000_000));
        narrow = SparqlServer.start(graph, settings.withMaxRows(ROWS));
        wide = SparqlServer.start(graph, settings.withMaxRows(30_000));
    }

    @AfterAll
    static void stop() {
        quick.stop();
        narrow.stop();
        wide.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, HTTP/1.1, close, identity",
        "csv, HTTP/1.1, keep-alive, identity",
        "csv, HTTP/1.0, close, identity",
        "csv, HTTP/1.0, keep-alive, identity",
        "csv, HTTP/1.1, close, gzip",
        "tsv, HTTP/1.1, close, identity",
        "json, HTTP/1.1, close, identity",
        "xml, HTTP/1.1, close, identity",
        "html, HTTP/1.1, close, identity"
    })
    void aCutAnswerDoesNotEndWell(String format, String version, String connection, String encoding) throws Exception {
        RawHttp.Reply late = ask(quick, LONG, format, version, connection, encoding);

        boolean failedBeforeItLeft = late.whole() && late.status() == 503;
        assertThat(failedBeforeItLeft || !late.whole()).isTrue();
        assertThat(failedBeforeItLeft ? "" : late.end()).doesNotContain("cancelled", "timeout", "Exception");

        RawHttp.Reply broken = ask(wide, LONG, format, version, connection, encoding);

        boolean zippedBeforeItLeft = encoding.equals("gzip") && broken.status() == 400;
        assertThat(zippedBeforeItLeft || !broken.whole()).isTrue();
        if (version.equals("HTTP/1.1") && encoding.equals("identity")) {
            assertThat(broken.status()).isEqualTo(200);
            assertThat(broken.end()).contains("This answer is not whole. The answer has more than 30,000 rows");
        }
    }

    static Stream<Arguments> everyFormat() {
        return Stream.concat(
                TABLES.stream().map(format -> Arguments.of(format, "SELECT ?s ?o { ?s ?p ?o }")),
                TRIPLES.stream()
                        .flatMap(format -> Stream.of(
                                        "CONSTRUCT { ?s <urn:x> ?o } { ?s ?p ?o }", "DESCRIBE ?s { ?s ?p ?o }")
                                .map(query -> Arguments.of(format, query))));
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void anAnswerOfTooManyRowsIsRefusedAndNotCut(String format, String query) throws Exception {
        RawHttp.Reply reply = ask(narrow, query, format, "HTTP/1.1", "close", "identity");

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.whole()).isTrue();
        assertThat(reply.body()).contains("answer-too-large", "more than 50 ", "LIMIT of at most 50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?s ?o { ?s ?p ?o }",
                "SELECT DISTINCT ?s { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } ORDER BY ?s"
            })
    void aLimitUpToOursIsHonoured(String query) throws Exception {
        for (int limit : new int[] {1, ROWS - 1, ROWS}) {
            RawHttp.Reply reply = ask(narrow, query + " LIMIT " + limit, "tsv", "HTTP/1.1", "close", "identity");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.whole()).isTrue();
            assertThat(reply.body().lines()).hasSize(limit + 1);
        }
        for (String more : List.of(" LIMIT " + (ROWS + 1), " LIMIT 9223372036854775807", "")) {
            assertThat(ask(narrow, query + more, "tsv", "HTTP/1.1", "close", "identity")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void anAnswerOfJustAsManyRowsIsWhole() throws Exception {
        String values = "VALUES ?x { " + "1 ".repeat(ROWS) + "}";
        assertThat(ask(narrow, "SELECT * { " + values + " }", "csv", "HTTP/1.1", "close", "identity")
                        .body()
                        .lines())
                .hasSize(ROWS + 1);
        String some = "{ SELECT ?s ?o { ?s <" + Served.NUMBERS + "next> ?o } LIMIT 50 }";
        RawHttp.Reply triples =
                ask(narrow, "CONSTRUCT { ?s <urn:x> ?o } { " + some + " }", "nt", "HTTP/1.1", "close", "identity");
        assertThat(triples.status()).isEqualTo(200);
        assertThat(triples.body().lines()).hasSize(ROWS);
    }

    /** Whatever an operator gathers before its first row, or while it has few of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT DISTINCT ?b ?e ?h { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT REDUCED ?b { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?f && ?f = ?d) }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i LIMIT 5",
                "SELECT ?b (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?b",
                "SELECT (GROUP_CONCAT(?b) AS ?z) { ?a ?b ?c . ?d ?e ?f }",
                "SELECT * { { SELECT ?a ?f { ?a ?b ?c . ?d ?e ?f } } { SELECT ?a ?i { ?a ?h ?j . ?g ?k ?i } } FILTER(STR(?f) = CONCAT(STR(?i), STR(?a))) }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { SELECT ?a ?d ?f { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } } }",
                "SELECT ?a { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?d && ?a = ?i && ?h = ?f) } }",
                "SELECT ?a { ?a ?b ?c FILTER EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?d && ?h = ?f && ?b = ?c) } }",
                "SELECT ?a { ?a ?b ?c OPTIONAL { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?h) } FILTER(BOUND(?h)) }",
                "SELECT ?a { { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?i) = CONCAT(STR(?b), STR(?d))) } UNION { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?i) = CONCAT(STR(?b), STR(?d))) } }",
                "SELECT (COUNT(*) AS ?n) { ?a (<http://example.org/n/next>+/<http://example.org/n/next>*)+ ?b . ?c ?d ?e }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?i) = CONCAT(STR(?b), STR(?d))) }",
                "CONSTRUCT { ?b ?e ?h } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "DESCRIBE ?b { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
            })
    void aQueryThatIsLateHasAStatusAndASentence(String query) throws Exception {
        List<String> formats = query.startsWith("CONSTRUCT") || query.startsWith("DESCRIBE") ? TRIPLES : TABLES;
        for (String format : List.of(formats.get(0), formats.get(4))) {
            RawHttp.Reply reply = ask(quick, query, format, "HTTP/1.1", "close", "identity");

            assertThat(reply.status()).as(query + " as " + format).isEqualTo(503);
            assertThat(reply.whole()).as(query).isTrue();
            assertThat(reply.body()).as(query).contains("query-timeout", "The query was ended after 0.5 seconds");
        }
    }

    private static RawHttp.Reply ask(
            SparqlServer server, String query, String format, String version, String connection, String encoding)
            throws Exception {
        String head = "GET /sparql?output=" + format + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + " " + version + "\nHost: x\nConnection: " + connection + "\nAccept-Encoding: " + encoding;
        return RawHttp.send(server.port(), RawHttp.request(head, new byte[0]), DEADLINE_MILLIS);
    }
}
