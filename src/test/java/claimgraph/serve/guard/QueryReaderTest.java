package claimgraph.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.dataset.query.QueryAdvice;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
    private static final QueryReader READER = reader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?a <urn:p>{2} ?b }",
                "ASK { ?a (<urn:p>|^<urn:q>){1,30}/<urn:r>{0,} ?b }",
                "ASK { VALUES ?x { 1 2 3 } }",
                "ASK { VALUES (?x ?y) { (1 2) } { ?x <urn:p> 5 } }",
                "ASK { ?a ?b \"exists { exists { service\" }",
                "ASK { FILTER(?a <1 && ?b> 2) }",
                "ASK { ?service ?filter ?exists }",
                "PREFIX exists: <urn:x#> ASK { exists:service a exists:filter\\#x }"
            })
    void ordinaryQueriesAreRead(String query) {
        assertThat(READER.read(query).query().isAskType()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?a <urn:p>{1001} ?b }",
                "ASK { ?a <urn:p>{ 0 , 99999999999999999999 } ?b }",
                "ASK { ?a (<urn:p>{40}/<urn:q>){30} ?b }",
                "ASK { ?a (((<urn:p>{11}){11}){11}) ?b }"
            })
    void pathsThatAreRepeatedTooOftenAreRefused(String query) {
        assertThatThrownBy(() -> READER.read(query))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a property path that is repeated too often");
    }

    /** Each way to write a function that answers something else each time, and each place where it may stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?x) {}",
                "SELECT (now ( ) AS ?x) {}",
                "SELECT (1 + RAND() AS ?x) {}",
                "SELECT (UUID() AS ?x) {}",
                "SELECT (STRUUID() AS ?x) {}",
                "SELECT (BNODE(\"a\") AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
                "PREFIX f: <http://jena.apache.org/ARQ/> SELECT (f:function\\#now() AS ?n) {}",
                "PREFIX f: <http://jena.apache.org/ARQ/function#> SELECT (f:bnode() AS ?n) {}",
                "BASE <http://jena.apache.org/ARQ/> SELECT (<function#now>() AS ?n) {}",
                "SELECT (<http://jena.apache.org/\\u0041RQ/function#now>() AS ?n) {}",
                "SELECT (<http://www.w3.org/ns/sparql#now>() AS ?n) {}",
                "SELECT (<http://www.w3.org/ns/sparql#rand>() AS ?n) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#current-dateTime>() AS ?n) {}",
                "SELECT (<urn:unheard-of>() AS ?n) {}",
                "SELECT (CALL(<http://jena.apache.org/ARQ/function#now>) AS ?n) {}",
                "ASK { FILTER(NOW() > ?x) }",
                "ASK { FILTER EXISTS { ?a ?b ?c FILTER(?c < NOW()) } }",
                "ASK { FILTER(1 = 2 || NOT EXISTS { { SELECT (RAND() AS ?r) {} } }) }",
                "ASK { ?a ?b ?c OPTIONAL { ?a ?b ?d FILTER(?d < NOW()) } }",
                "ASK { { ?a ?b ?c } UNION { BIND(NOW() AS ?c) } }",
                "ASK { MINUS { BIND(NOW() AS ?c) } }",
                "ASK { GRAPH ?g { { SELECT * { BIND(STR(UUID()) AS ?c) } } } }",
                "SELECT ?a { LET(?x := NOW()) } ORDER BY RAND()",
                "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (MAX(?c) < NOW())",
                "SELECT ?a { ?a ?b ?c } GROUP BY ?a (YEAR(NOW()) AS ?y)",
                "SELECT (SUM(RAND()) AS ?n) { ?a ?b ?c }",
                "SELECT (GROUP_CONCAT(STRUUID()) AS ?n) { ?a ?b ?c }",
                "SELECT (COUNT(DISTINCT IF(RAND() < 0.5, ?a, ?b)) AS ?n) { ?a ?b ?c }",
                "SELECT (IF(EXISTS { ?a ?b ?d FILTER(?d IN (1, NOW())) }, 1, 2) AS ?n) { ?a ?b ?c }",
                "CONSTRUCT { ?a <urn:p> ?n } WHERE { ?a ?b ?c BIND(NOW() AS ?n) }",
                "DESCRIBE ?a { ?a ?b ?c FILTER(?c < NOW()) }"
            })
    void whatAnswersDifferentlyEachTimeIsNotRepeatable(String query) {
        assertThat(READER.read(query).repeatable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (1 AS ?now) {}",
                "SELECT ?rand { ?rand <urn:now> \"NOW()\" } # NOW()",
                "PREFIX now: <urn:now#> ASK { now:rand now:uuid \"x\"@now }",
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer(?x) AS ?n) { ?x ?p ?o }",
                "SELECT (<http://www.w3.org/2005/xpath-functions/math#pi>() AS ?n) {}",
                "SELECT (YEAR(?d) AS ?n) { ?a ?b ?d FILTER(REGEX(STR(?b), \"now\")) }",
                "SELECT * { ?a <urn:p>+ ?b MINUS { ?a ?b 1 } } ORDER BY ?a LIMIT 3"
            })
    void whatOnlyLooksLikeItIsRepeatable(String query) {
        assertThat(READER.read(query).repeatable()).isTrue();
    }

    @Test
    void whatAsksAnotherEndpointIsNotRepeatable() {
        Limits limits = Limits.standard().withAllowedServices(List.of(URI.create("http://127.0.0.1/x")));
        QueryReader reader = new QueryReader(
                limits,
                "urn:base:",
                Map.of(),
                new QueryAdvice(Graph.emptyGraph, Graph.emptyGraph, "urn:none#", Map.of()));
        assertThat(reader.read("ASK { FILTER EXISTS { SERVICE <http://127.0.0.1/x> {} } }")
                        .repeatable())
                .isFalse();
    }

    /** Jena's parser and its checks have no clock, and take the square of these lists: minutes, for 256 kB. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "DESCRIBE ! <@> !  ! more than 2000 names",
                "DESCRIBE ! ?v@  ! {} ! more than 2000 names",
                "SELECT ! ?v@  ! {} ! more than 2000 names",
                "SELECT ! (1 AS ?v@) ! {} ! more than 2000 names",
                "ASK { { SELECT ! (1 AS ?v@) ! {} } } ! more than 2000 names",
                "SELECT (COUNT(*) AS ?n) {} GROUP BY ! ?v@  !  ! more than 2000 names",
                "ASK { ! BIND(1 AS ?v@) ! } ! more than 1000 parts",
                "ASK { FILTER EXISTS { ! {} UNION ! {} } } ! more than 1000 parts|too deeply nested",
                "ASK { { SELECT * { ! VALUES ?v@ { 1 } ! } } } ! more than 1000 parts",
                "ASK { FILTER(1 ! + @ ! > 2) } ! more than 4000 operators",
                "ASK { FILTER(?x IN (!  1,! 1)) } ! -",
                "ASK { VALUES ?x { ! @  ! } } ! -",
                "SELECT ?x { ?x ?y ?z } ORDER BY ! ?v@  !  ! -"
            })
    void longListsThatTheParserCannotCopeWithAreRefused(String head, String item, String tail, String expected) {
        StringBuilder query = new StringBuilder(head);
        for (int i = 1; i <= 5000; i++) {
            query.append(' ').append(item.replace("@", Integer.toString(i)));
        }
        query.append(' ').append(tail == null ? "" : tail);
        if (expected.equals("-")) {
            assertThat(READER.read(query.toString()).query()).isNotNull();
        } else {
            assertThatThrownBy(() -> READER.read(query.toString()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageMatching("(?s).*(" + expected
                            + ").*"); // how deep the parser comes depends on the compiler of the machine
        }
    }

    @Test
    void aMisspeltTermIsNoticedHoweverItIsWritten() {
        assertThat(READER.read("PREFIX x: <urn:terms#> ASK { ?a x:fouder ?b }").advice())
                .hasValue("Nothing is called x:fouder. Did you mean \"founder\"?");
        assertThat(READER.read("ASK { ?a <urn:terms#fouder> ?b }").advice()).isPresent();
        assertThat(READER.read("ASK { ?a <urn:terms#founder> ?b }").advice()).isEmpty();
    }

    @Test
    void aTermThatWentNamesWhatReplacesIt() {
        assertThat(READER.read("PREFIX x: <urn:terms#> ASK { ?a x:started ?b }").advice())
                .hasValue("x:started is deprecated. Write x:founder.");
    }

    private static QueryReader reader() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(SSE.parseTriple("(<urn:terms#started> <" + OWL2.deprecated + "> true)"));
        graph.add(SSE.parseTriple("(<urn:terms#started> <" + RDFS.comment + "> 'Write x:founder.'@en)"));
        graph.add(SSE.parseTriple("(<urn:terms#founder> <urn:b> <urn:c>)"));
        return new QueryReader(
                Limits.standard(), "urn:base:", Map.of(), new QueryAdvice(graph, graph, "urn:terms#", Map.of()));
    }
}
