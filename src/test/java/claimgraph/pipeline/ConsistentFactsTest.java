package claimgraph.pipeline;

import static claimgraph.Graphs.ask;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph of our seeds holds no two facts that exclude each other: computed in SPARQL from the graph alone. */
class ConsistentFactsTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("two facts contradict each other", """
                    SELECT ?a ?b { ?a cg:contradicts ?b ; cg:rank cg:Preferred . ?b cg:rank cg:Preferred }\
                    """),
                Arguments.of("a sum fails among facts alone", """
                    SELECT ?sum { ?sum cg:outcome cg:Fails
                      FILTER NOT EXISTS { ?sum cg:checks ?q FILTER NOT EXISTS {
                        ?sum cg:usesClaim|cg:supportsClaim ?c . ?q cg:candidate ?c . ?c cg:rank cg:Preferred } } }\
                    """),
                Arguments.of("post-money is not pre-money and what was raised", """
                    SELECT ?round { GRAPH cgg:facts { ?round cg:preMoneyValuation ?pre ; cg:amountRaised ?raised ;
                        cg:postMoneyValuation ?post }
                      ?pre cg:low ?l1 ; cg:high ?h1 . ?raised cg:low ?l2 ; cg:high ?h2 . ?post cg:low ?l ; cg:high ?h
                      FILTER (?l1 + ?l2 > ?h || ?h1 + ?h2 < ?l) }\
                    """),
                Arguments.of("two facts of a property with one value", """
                    SELECT ?s ?p { ?p cg:singleValued true . GRAPH cgg:facts { ?s ?p ?one , ?other }
                      FILTER NOT EXISTS { ?p cg:mayHaveAspect true } FILTER NOT EXISTS { ?p cg:needsAspect true }
                      FILTER (STR(?one) < STR(?other)) }\
                    """),
                Arguments.of("two facts of a property with one value for each aspect", """
                    SELECT ?s ?p { ?p cg:singleValued true . GRAPH cgg:facts { ?s ?p ?one , ?other .
                        ?one cg:value ?v1 . ?other cg:value ?v2
                        OPTIONAL { ?one cg:aspect ?a1 } OPTIONAL { ?other cg:aspect ?a2 } }
                      FILTER (COALESCE(?a1, cg:none) = COALESCE(?a2, cg:none) && STR(?v1) < STR(?v2)) }\
                    """),
                Arguments.of("two bases of one figure", """
                    SELECT ?s { ?family cg:onlyOneHolds true . ?p rdfs:subPropertyOf ?family . ?q rdfs:subPropertyOf ?family .
                      GRAPH cgg:facts { ?s ?p ?one ; ?q ?other } FILTER (STR(?p) < STR(?q))
                      FILTER NOT EXISTS { ?sum cg:about ?s ; cg:outcome cg:Holds } }\
                    """));
    }

    static Stream<Arguments> saidWhereItStands() {
        return Stream.of(
                Arguments.of("a fact that a record denies", """
                    SELECT ?claim { ?clash cg:clashingClaim ?claim . ?claim cg:rank cg:Preferred }\
                    """),
                Arguments.of("a complete list and a further member", """
                    SELECT ?a ?b { ?question cg:candidate ?a , ?b . ?a cg:listComplete true ; cg:rank cg:Preferred ;
                        cg:source ?source ; rdf:object ?one . ?b cg:rank cg:Preferred ; rdf:object ?other
                      FILTER (?one != ?other)
                      FILTER NOT EXISTS { ?question cg:candidate ?c , ?d . ?c rdf:object ?one ; cg:source ?both .
                        ?d rdf:object ?other ; cg:source ?both }
                      ?one a ?type . ?other a ?type . ?one cg:entityKind ?kind . ?other cg:entityKind ?kind
                      FILTER NOT EXISTS { ?one (cg:partOf|cg:parentOrganization)|^(cg:partOf|cg:parentOrganization) ?other } }\
                    """),
                Arguments.of("nobody says otherwise, and something does", """
                    SELECT ?q ?why { ?q cg:explanation ?why FILTER (CONTAINS(?why, "Nobody says otherwise"))
                      { ?q cg:checkedBy ?sum . ?sum cg:outcome cg:Fails } UNION { ?q cg:checkedBy/a cg:Clash }
                      UNION { ?q cg:comparedIn ?other } UNION { ?q cg:candidate/cg:contradicts ?claim }
                      UNION { ?q a cg:Disagreement } }\
                    """),
                Arguments.of("a sum that fails, and its claims do not know", """
                    SELECT ?sum { ?sum cg:outcome cg:Fails ; cg:supportsClaim ?c
                      FILTER NOT EXISTS { ?sum cg:usesClaim/cg:contradicts ?c } }\
                    """),
                Arguments.of("a check that leads one way only", """
                    SELECT ?q ?check { { ?q cg:checkedBy ?check FILTER NOT EXISTS { ?check cg:checks ?q } }
                      UNION { ?check cg:checks ?q FILTER NOT EXISTS { ?q cg:checkedBy ?check } } }\
                    """));
    }

    @ParameterizedTest
    @MethodSource({"faults", "saidWhereItStands"})
    void thereIsNone(String fault, String query) {
        assertThat(ask(Graphs.ours().graph(), query)).as(fault).isEmpty();
    }

    /** The question that README opens with: before or after the money. */
    @Test
    void theBetterSupportedBasisIsTheFact() {
        assertThat(ask(Graphs.ours().graph(), """
            SELECT ?claim { GRAPH cgg:facts { cge:ami-labs-seed-2026 cg:preMoneyValuation ?v }
              ?claim rdf:subject cge:ami-labs-seed-2026 ; rdf:predicate cg:preMoneyValuation ; rdf:object ?v }\
            """)).hasSize(2);
        assertThat(ask(Graphs.ours().graph(), """
            SELECT ?v { GRAPH cgg:facts {
              cge:ami-labs-seed-2026 cg:postMoneyValuation|cg:valuationBasisUnstated ?v } }\
            """)).isEmpty();
        assertThat(ask(Graphs.ours().graph(), "SELECT ?x { cgc:s003-c007 cg:contradicts ?x }"))
                .hasSizeGreaterThan(2);
    }
}
