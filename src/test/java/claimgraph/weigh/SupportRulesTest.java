package claimgraph.weigh;

import static claimgraph.weigh.Decided.assertDecided;
import static claimgraph.weigh.Decided.id;
import static claimgraph.weigh.Stated.by;
import static claimgraph.weigh.Values.usd;
import static claimgraph.weigh.World.RAISED;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Modality;
import claimgraph.claim.Source.Tier;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.claim.verdict.Verdict.Loss;
import org.junit.jupiter.api.Test;

/** The last rules of docs/data-model.md, Questions and verdicts, which look at who says it: sources, their lineage and their tier. */
class SupportRulesTest {

    private final World world = new World();

    @Test
    void moreIndependentSourcesWin() {
        Verdict verdict = world.says(
                        by("s001-c001", RAISED, usd("2.5")),
                        by("s002-c001", RAISED, usd("1.03")),
                        by("s003-c001", RAISED, usd("1.03")))
                .verdict(RAISED);
        assertDecided(verdict, "s002-c001", Rule.INDEPENDENT_SUPPORT);
        assertThat(verdict.independentSourceCount()).isEqualTo(3);
    }

    @Test
    void sourcesThatDeriveFromOneAnotherCountOnce() {
        Verdict verdict = world.source("s003", Tier.DIRECT, "s002")
                .says(
                        by("s001-c001", RAISED, usd("2.5")),
                        by("s002-c001", RAISED, usd("1.03")),
                        by("s003-c001", RAISED, usd("1.03")))
                .verdict(RAISED);
        assertThat(verdict.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(verdict.independentSourceCount()).isEqualTo(2);
    }

    @Test
    void theNearerSourceWins() {
        Verdict verdict = world.source("s002", Tier.PRIMARY)
                .says(by("s001-c001", RAISED, usd("2.5")), by("s002-c001", RAISED, usd("1.03")))
                .verdict(RAISED);
        assertDecided(verdict, "s002-c001", Rule.SOURCE_TIER);
    }

    /** Otherwise a press release that quotes a rumour would make it a primary fact. */
    @Test
    void aCopyLendsItsOriginNeitherTierNorCertainty() {
        Verdict verdict = world.source("s003", Tier.PRIMARY, "s002")
                .says(
                        by("s001-c001", RAISED, usd("2.5")).as(Modality.REPORTED),
                        by("s002-c001", RAISED, usd("1.03")).as(Modality.REPORTED),
                        by("s003-c001", RAISED, usd("1.03")))
                .verdict(RAISED);
        assertThat(verdict.status()).isEqualTo(Status.UNRESOLVED);
    }

    @Test
    void decidedByIsTheRuleThatRemovedTheLastRival() {
        Verdict verdict = world.says(
                        by("s001-c001", RAISED, usd("0.586")).expected(),
                        by("s002-c001", RAISED, usd("1")),
                        by("s003-c001", RAISED, usd("1.03")))
                .verdict(RAISED);
        assertDecided(verdict, "s003-c001", Rule.PRECISION);
        assertThat(verdict.losses())
                .containsExactly(
                        new Loss(id("s001-c001"), id("s003-c001"), Rule.MODALITY),
                        new Loss(id("s002-c001"), id("s003-c001"), Rule.PRECISION));
    }
}
