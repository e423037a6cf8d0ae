package claimgraph.weigh.context;

import static claimgraph.Graphs.ask;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.claim.Claims;
import org.junit.jupiter.api.Test;

/** Where the records that our things are linked to and the articles cannot both be right. */
class OurClashesTest {

    private final Claims claims = Graphs.ours().claims();

    @Test
    void articlesAndPapersClashOnVJepa2AndOnThePaperOfJepa() {
        assertThat(Clashes.in(
                        claims,
                        WeighingContext.of(claims, Graphs.ours().ontology().catalogue())))
                .extracting(
                        clash -> clash.claim().id() + " " + clash.statement().property() + " "
                                + clash.claim().value().label() + " / "
                                + clash.statement().value().label())
                .containsExactlyInAnyOrder(
                        "s000-c071 releasedOn March 2026 / June 2025",
                        "s002-c061 developer ami-labs / meta",
                        "s003-c137 releasedOn 2022 / January 2023");
    }

    /** A person of Meta is no clash with Meta, and a date as precise as a year none with a month in it. */
    @Test
    void agreementIsNoClash() {
        assertThat(Clashes.in(
                        claims,
                        WeighingContext.of(claims, Graphs.ours().ontology().catalogue())))
                .noneMatch(clash -> clash.claim().id().toString().equals("s004-c091"))
                .noneMatch(clash -> clash.statement().entity().equals("google-deepmind"));
        assertThat(claims.records()).anyMatch(record -> record.entity().equals("google-deepmind"));
    }

    @Test
    void findingsChangeNoClaim() {
        assertThat(ask(Graphs.ours().graph(), """
            SELECT ?clash { GRAPH cgg:links {
              ?clash a cg:Clash ; cg:clashingClaim cgc:s000-c071 ; cg:record <https://arxiv.org/abs/2506.09985> ;
                cg:recordValue "2025-06"^^xsd:gYearMonth } }\
            """)).hasSize(1);
        assertThat(ask(Graphs.ours().graph(), """
            SELECT ?c { ?c a cg:Claim ; rdf:subject cge:v-jepa-2 ; rdf:predicate cg:releasedOn ; rdf:object ?o
              FILTER (STR(?o) = "2025-06") }\
            """)).isEmpty();
    }
}
