package claimgraph.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.CompetencyQuestion;
import claimgraph.dataset.QuestionFolder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped graph says to queries that are right and find nothing. */
class QueryAdviceTest {
    private static final String PREFIXES = "PREFIX cg: <https://w3id.org/claimgraph/ontology#> "
            + "PREFIX cge: <https://w3id.org/claimgraph/id/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    private static final ClaimGraph GRAPH = Graphs.ours().graph();
    private static final LocalQuery QUERIES = new LocalQuery(GRAPH, List.of());

    private static List<String> advice(String query) {
        return QUERIES.advice(PREFIXES + query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?s a <http://w3id.org/claimgraph/ontology#Organization> |"
                        + " <https://w3id.org/claimgraph/ontology#Organization>",
                "?s a <https://www.w3id.org/claimgraph/ontology#Organization> |"
                        + " <https://w3id.org/claimgraph/ontology#Organization>",
                "?s a <https://w3id.org/claimgraph/ontology/Organization> |"
                        + " <https://w3id.org/claimgraph/ontology#Organization>",
                "?s a <https://w3id.org/claimgraph/ontologyOrganization> |"
                        + " <https://w3id.org/claimgraph/ontology#Organization>",
                "?s a <http://schema.org/Event> | <https://schema.org/Event>",
                "?s <https://www.w3.org/2000/01/rdf-schema#label> ?l | <http://www.w3.org/2000/01/rdf-schema#label>",
                "?s <http://www.w3.org/2004/02/skos/core/prefLabel> ?l |"
                        + " <http://www.w3.org/2004/02/skos/core#prefLabel>",
                "?s ?p <https://www.wikidata.org/entity/Q380> | <http://www.wikidata.org/entity/Q380>",
                "?s ?p <http://w3id.org/claimgraph/id/nvidia> | <https://w3id.org/claimgraph/id/nvidia>",
                "?s <http://xmlns.com/foaf/0.1/founder> ?o | <https://w3id.org/claimgraph/ontology#founder>",
                "?s <http://dbpedia.org/ontology/foundedOn> ?o | <https://w3id.org/claimgraph/ontology#foundedOn>",
                "?s a <http://dbpedia.org/ontology/FundingRound> | <https://w3id.org/claimgraph/ontology#FundingRound>",
                "?s a cg:Company | Organization",
                "?s cg:fouder ?o | founder",
                "?s cg:Founder ?o | founder",
                "?s (cg:fouder/cg:investor)+ ?o | founder",
                "cge:nvida ?p ?o | nvidia",
                "cge:AMI-Labs ?p ?o | ami-labs",
                "VALUES ?s { cge:yann-le-cun } ?s ?p ?o | yann-lecun",
                "?s ?p ?o FILTER(?s = cge:nvida) | nvidia",
                "?s ?p ?o FILTER NOT EXISTS { ?s cg:fouder ?x } | founder"
            })
    void aNameThatStandsNowhereLeadsToOneThatDoes(String pattern, String meant) {
        assertThat(advice("SELECT * { " + pattern + " }"))
                .anySatisfy(said -> assertThat(said).contains("Did you mean", meant));
    }

    @Test
    void nothingFarIsProposed() {
        assertThat(advice("SELECT * { ?s cg:quarterlyWeather ?o }"))
                .containsExactly("Nothing is called cg:quarterlyWeather.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?s rdfs:label \"AMI Labs\" | \"AMI Labs\"@en",
                "?s rdfs:label \"AMI Labs\"@de | \"AMI Labs\"@en",
                "?s rdfs:label ?l FILTER(?l = \"AMI Labs\") | \"AMI Labs\"@en",
                "?s rdfs:label ?l FILTER(?l IN (\"AMI Labs\", \"NVIDIA\")) | \"NVIDIA\"@en"
            })
    void aTextWithoutItsLanguageIsNoticed(String pattern, String meant) {
        assertThat(advice("SELECT * { " + pattern + " }"))
                .anySatisfy(said -> assertThat(said).contains("language tag", meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?founder { ?company cg:founder ?fonder } | ?founder",
                "SELECT ?nothing { ?s ?p ?o } | ?nothing",
                "SELECT ?x { ?s ?p ?o MINUS { ?x cg:founder ?y } } | ?x",
                "SELECT * { ?s ?p ?o FILTER(?amount > 3) } | ?amount",
                "SELECT * { ?s ?p ?o BIND(?a + 1 AS ?b) } | ?a",
                "SELECT (SUM(?amount) AS ?n) { ?s ?p ?o } | ?amount",
                "SELECT * { ?s ?p ?o } ORDER BY ?name | ?name",
                "SELECT ?s { { SELECT ?s { ?s ?p ?o } } } ORDER BY ?p | ?p",
                "CONSTRUCT { ?s cg:founder ?who } WHERE { ?s ?p ?o } | ?who"
            })
    void aVariableThatNothingGivesAValueIsNoticed(String query, String variable) {
        assertThat(advice(query))
                .anySatisfy(said -> assertThat(said).startsWith("No pattern gives " + variable + " a value."));
    }

    /** The shapes of this graph that a stranger does not guess: each sentence has the pattern that finds it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?l { ?llm rdfs:label 'Large language model'@en ; cg:limitation ?l } | cg:property"
                        + " cg:limitation",
                "SELECT ?l { ?llm cg:about/cg:limitation ?l } | cg:property cg:limitation",
                "SELECT ?n { ?o cg:officer ?p . ?p rdfs:label ?n } | ?fact cg:value ?value",
                "SELECT ?v { ?x cg:count ?q . ?q schema:value ?v } | ?thing cg:count ?fact",
                "SELECT ?v { ?x cg:count ?f . ?f cg:value/schema:value ?v } | cg:low and cg:high",
                "SELECT ?v { ?x cg:totalRaised ?a . ?a schema:value ?v } | cg:low and cg:high",
                "SELECT * { ?p cg:employer ?o ; cg:validTo ?t } | ?fact a cg:PastFact",
                "SELECT ?x { ?x cg:releasedOn ?w FILTER(?w >= '2026-01-01'^^xsd:date) } | cg:low ?first"
            })
    void aValueAskedForWhereItDoesNotStandIsNoticed(String query, String pattern) {
        assertThat(advice(
                        "PREFIX schema: <https://schema.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ", query))
                .anySatisfy(said -> assertThat(said).contains(pattern));
    }

    /** Nobody is told what is written already. */
    @Test
    void theQuestionsOfTheRepositoryGetNone() {
        for (CompetencyQuestion question : QuestionFolder.read(Graphs.HOME.queries())) {
            assertThat(QUERIES.advice(question.text())).as(question.id()).isEmpty();
        }
    }

    private static List<String> advice(String prefixes, String query) {
        return QUERIES.advice(prefixes + PREFIXES + query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s a cg:Organization ; rdfs:label \"AMI Labs\"@en }",
                "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING(?n > 1) ORDER BY DESC(?n)",
                "SELECT ?y (MAX(?a) AS ?m) { ?s cg:foundedOn ?a } GROUP BY (STR(?a) AS ?y)",
                "SELECT ?o { ?s skos:exactMatch ?o FILTER(STRSTARTS(STR(?o), STR(wd:))) }",
                "SELECT ?s { VALUES ?x { 1 } ?s ?p ?x }",
                "SELECT ?g ?s { GRAPH ?g { ?s ?p ?o } }",
                "SELECT ?z { ?s ?p ?o } VALUES ?z { 2 }",
                "SELECT ?s { ?s rdfs:label ?l FILTER(STR(?l) = \"AMI Labs\" && CONTAINS(?l, \"NVIDIA\")) }",
                "SELECT ?s { ?s ?p ?o FILTER EXISTS { ?s cg:founder ?f FILTER(?f != ?o) } }",
                "SELECT ?s ?d { ?s ?p ?o BIND(DATATYPE(?o) AS ?d) FILTER(?d ="
                        + " <http://www.w3.org/2001/XMLSchema#gYear>) }",
                "CONSTRUCT { ?s <urn:my-own> _:b } WHERE { ?s a cg:Person }",
                "ASK { ?s a cg:Person }",
                "DESCRIBE cge:nvidia"
            })
    void aQueryThatIsMeantAsItIsGetsNone(String query) {
        assertThat(QUERIES.advice("PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX wd:"
                        + " <http://www.wikidata.org/entity/> "
                        + PREFIXES + query))
                .isEmpty();
    }
}
