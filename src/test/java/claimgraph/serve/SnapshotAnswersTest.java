package claimgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.serve.guard.End;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.QueryEnded;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.store.StoredData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of questions that our own joins, counts and sorting answer on a snapshot: as Jena does, in its order, under guard. */
class SnapshotAnswersTest {
    private static final String PREFIXES =
            "PREFIX n: <http://example.org/n/> PREFIX cg: <https://w3id.org/claimgraph/ontology#> "
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    private static final DatasetGraph PLAIN = numbers();
    private static final GuardedEngine ENGINE = new GuardedEngine(StoredData.copy(PLAIN), Limits.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?o (COUNT(*) AS ?n) { ?s a ?o } GROUP BY ?o ORDER BY ?o",
                "SELECT ?o (COUNT(*) AS ?n) (COUNT(*) * 2 AS ?m) { ?s n:next ?o } GROUP BY ?o HAVING(COUNT(*) > 0)"
                        + " ORDER BY ?o",
                "SELECT ?o (COUNT(*) AS ?n) { ?s n:none ?o } GROUP BY ?o",
                "SELECT ?s (COUNT(*) AS ?n) { ?s a ?o } GROUP BY ?s ORDER BY ?s",
                "SELECT ?p (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p",
                "SELECT * { ?s n:value ?v FILTER(?v > 7 && ?v < 20) } ORDER BY DESC(?v) LIMIT 5",
                "SELECT * { ?s n:next ?t OPTIONAL { ?t n:value ?v FILTER(?v < 5) } } ORDER BY ?v ?s",
                "SELECT * { ?s n:next ?t OPTIONAL { ?t n:value ?v OPTIONAL { ?t rdfs:label ?l } } } ORDER BY ?s",
                "SELECT * { ?s n:next ?t FILTER NOT EXISTS { ?t n:value 3 } } ORDER BY ?s",
                "SELECT * { ?s ?p ?s } ORDER BY ?s",
                "SELECT * { ?a n:next ?b . ?b n:next ?c . ?c n:next ?d . ?a n:value ?v FILTER(?v = 39) }",
                "SELECT * { VALUES ?b { n:3 n:nowhere UNDEF } ?a n:next ?b } ORDER BY ?a ?b",
                "SELECT * { BIND(n:4 AS ?a) ?a n:next ?b . ?b n:value ?v }",
                "SELECT * { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o",
                "SELECT ?a { ?a n:value ?v } ORDER BY (?v / 0) DESC(STR(?a)) LIMIT 3",
                "SELECT DISTINCT ?p { ?s ?p ?o } ORDER BY ?p LIMIT 2",
                "SELECT * { ?a n:value 1 . ?b n:value 2 . FILTER(?a != ?b) }",
                "SELECT * { ?a n:next ?b . ?c n:next ?d FILTER(?a != ?c && ?b != ?c && ?d = ?a) } ORDER BY ?a ?b ?c ?d",
                "SELECT * { ?a n:value ?v . ?b n:value ?w FILTER(?v = ?w) } ORDER BY ?a ?b",
                "SELECT * { ?a ?p ?o . ?a ?q ?r FILTER(?o != ?r) } ORDER BY ?a ?p ?o ?q ?r",
                "SELECT * { ?a n:next ?b OPTIONAL { ?a n:none ?c } ?d n:next ?b FILTER(?c != ?d || ?a = ?d) } ORDER BY"
                        + " ?a",
                "ASK { n:1 n:next n:2 . n:2 n:next n:4 }"
            })
    void asJenaAnswers(String question) {
        String text = PREFIXES + question;
        QueryExec ours = ENGINE.prepare(
                QueryFactory.create(text), new DatasetDescription(), new QueryClock(Duration.ofSeconds(30)));
        QueryExec stock = QueryExec.dataset(PLAIN).query(text).build();
        assertThat(rows(ours)).isEqualTo(rows(stock));
    }

    /** Four patterns that share nothing would go on for hours; the join itself looks at the clock. */
    @Test
    void aJoinEndsWhenItsTimeIsUp() {
        String explosion =
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STRLEN(STR(?c)) + STRLEN(STR(?l)) < 0) }";
        QueryClock clock = new QueryClock(Duration.ofMillis(200));
        QueryExec exec = ENGINE.prepare(QueryFactory.create(explosion), new DatasetDescription(), clock);
        assertThatThrownBy(() -> rows(exec)).isInstanceOf(QueryEnded.class);
        assertThat(clock.ended()).isEqualTo(End.TIME);
    }

    /** One of the numbers is written in two ways, which are equal and yet two terms. */
    private static DatasetGraph numbers() {
        DatasetGraph dataset = Served.withNumbers(40).dataset();
        dataset.getDefaultGraph()
                .add(Triple.create(
                        NodeFactory.createURI(Served.NUMBERS + 7),
                        NodeFactory.createURI(Served.NUMBERS + "value"),
                        NodeFactory.createLiteralDT("07", XSDDatatype.XSDinteger)));
        return dataset;
    }

    private static List<String> rows(QueryExec exec) {
        List<String> rows = new ArrayList<>();
        try (exec) {
            if (exec.getQuery().isAskType()) {
                return List.of(Boolean.toString(exec.ask()));
            }
            exec.select().forEachRemaining(row -> rows.add(SameAnswersTest.row(row)));
        }
        return rows;
    }
}
