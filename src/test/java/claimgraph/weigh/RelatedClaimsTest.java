package claimgraph.weigh;

import static claimgraph.claim.verdict.Difference.BASIS_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.COVERAGE_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.MODALITY_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.ROLE_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.VALUE_CONFLICT;
import static claimgraph.weigh.Stated.by;
import static claimgraph.weigh.Values.record;
import static claimgraph.weigh.Values.thing;
import static claimgraph.weigh.Values.usd;
import static claimgraph.weigh.World.ANCHOR;
import static claimgraph.weigh.World.INVESTOR;
import static claimgraph.weigh.World.LEAD;
import static claimgraph.weigh.World.POST;
import static claimgraph.weigh.World.RECORD;
import static claimgraph.weigh.World.SOUGHT;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Relation.Type;
import claimgraph.claim.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What claims on one question mean for others: narrower properties, roles, plans beside facts, holders of a record. */
class RelatedClaimsTest {

    private static final Question EARLIER = new Question("record", "holdsRecord", "");
    private static final Question PART = new Question("unit", "partOf", "");

    private final World world = new World();

    @Test
    void whoeverLedIsAnInvestorToo() {
        Verdict verdict = world.says(by("s001-c001", INVESTOR, thing("fund")), by("s002-c001", LEAD, thing("fund")))
                .verdict(INVESTOR);
        assertThat(verdict.isDisagreement()).isFalse();
        assertThat(verdict.candidates()).hasSize(1);
        assertThat(verdict.relations()).containsExactly(relation("s002-c001", Type.REFINES, "s001-c001"));
    }

    @Test
    void aListCoversWhatIsSaidUnderNarrowerProperties() {
        Verdict verdict = world.says(by("s001-c001", INVESTOR, thing("fund")), by("s002-c001", LEAD, thing("rival")))
                .verdict(INVESTOR);
        assertThat(verdict.differences()).containsExactly(COVERAGE_DIFFERENCE);
        assertThat(verdict.explanation()).contains("fund by s001; rival in a narrower role by s002");
    }

    @Test
    void allWhoLedAreNotAllWhoInvested() {
        Verdict verdict = world.says(
                        by("s001-c001", LEAD, thing("fund")).inACompleteList(),
                        by("s001-c002", INVESTOR, thing("rival")),
                        by("s002-c001", INVESTOR, thing("lab")))
                .verdict(INVESTOR);
        assertThat(verdict.differences()).containsExactly(COVERAGE_DIFFERENCE);
    }

    @Test
    void whoeverDidNotInvestDidNotLead() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("fund")).denied(), by("s002-c001", LEAD, thing("fund")))
                .verdict(INVESTOR);
        assertThat(verdict.differences()).containsExactly(VALUE_CONFLICT);
        assertThat(verdict.relations()).contains(relation("s002-c001", Type.CONTRADICTS, "s001-c001"));
    }

    @Test
    void whatAPersonSetAsideImpliesNothing() {
        Verdict verdict = world.says(by("s001-c001", INVESTOR, thing("fund")), by("s002-c001", LEAD, thing("rival")))
                .decides(LEAD, Action.DEPRECATE, "s002-c001")
                .verdict(INVESTOR);
        assertThat(verdict.isDisagreement()).isFalse();
    }

    @Test
    void leadingInOneSourceAndAnchoringInAnotherAreTwoRoles() {
        List<Verdict> across = world.says(
                        by("s001-c001", INVESTOR, thing("fund")),
                        by("s002-c001", LEAD, thing("fund")),
                        by("s003-c001", ANCHOR, thing("fund")),
                        by("s003-c002", ANCHOR, thing("rival")))
                .weighed()
                .across();
        assertThat(across).hasSize(1);
        Verdict roles = across.get(0);
        assertThat(roles.differences()).containsExactly(ROLE_DIFFERENCE);
        assertThat(roles.question()).isEqualTo(INVESTOR);
        assertThat(roles.key()).isEqualTo("round--investor-roles");
        assertThat(roles.candidates())
                .extracting(Claim::id)
                .extracting(ClaimId::toString)
                .containsExactly("s001-c001", "s002-c001", "s003-c001");
        assertThat(roles.explanation())
                .isEqualTo("fund is anchorInvestor in s003-c001, investor in s001-c001, leadInvestor in s002-c001.");
    }

    @Test
    void aPartMayStandForItsWholeInAnotherRole() {
        List<Verdict> across = world.says(
                        by("s009-c001", PART, thing("fund")),
                        by("s001-c001", LEAD, thing("fund")),
                        by("s002-c001", ANCHOR, thing("unit")))
                .weighed()
                .across();
        assertThat(across).hasSize(1);
        assertThat(across.get(0).candidates()).hasSize(2);
    }

    @Test
    void theWiderWordAloneIsNoOtherRole() {
        assertThat(world.says(by("s001-c001", INVESTOR, thing("fund")), by("s002-c001", LEAD, thing("fund")))
                        .weighed()
                        .across())
                .isEmpty();
    }

    /** All who led are not all who invested. */
    @Test
    void thatAllLeadsAreNamedDoesNotMeanThatAllInvestorsAre() {
        Verdict verdict = world.says(
                        by("s001-c001", LEAD, thing("fund")).inACompleteList(),
                        by("s002-c001", INVESTOR, thing("rival")).inAnOpenList(),
                        by("s003-c001", INVESTOR, thing("fund")))
                .verdict(INVESTOR);
        assertThat(verdict.differences()).containsExactly(COVERAGE_DIFFERENCE);
        assertThat(verdict.explanation()).doesNotContain("all there are");
    }

    @Test
    void aPriceThatIsSoughtStandsBesideThePriceThatWasPaid() {
        List<Verdict> across = world.says(
                        by("s001-c001", SOUGHT, usd("3.5")).expected(), by("s002-c001", POST, usd("3.5")))
                .weighed()
                .across();
        assertThat(across).hasSize(1);
        assertThat(across.get(0).differences()).containsExactly(MODALITY_DIFFERENCE, BASIS_DIFFERENCE);
        assertThat(across.get(0).key()).isEqualTo("round--valuation");
    }

    @Test
    void aRecordPassesFromOneHolderToTheNext() {
        World passed = world.says(
                by("s001-c001", RECORD, record("largest")),
                by("s002-c001", EARLIER, record("largest")).former());
        Verdict now = passed.verdict(RECORD);
        assertThat(now.differences()).as("history is no disagreement").isEmpty();
        assertThat(now.relations()).containsExactly(relation("s001-c001", Type.SUPERSEDES, "s002-c001"));
        assertThat(now.explanation()).endsWith("\"largest of all\" was held before by record (s002-c001).");
        Verdict then = passed.verdict(EARLIER);
        assertThat(then.differences()).isEmpty();
        assertThat(then.relations()).isEmpty();
        assertThat(then.explanation()).endsWith("\"largest of all\" is now held by round (s001-c001).");
    }

    /** "One of the largest" leaves room for another. */
    @Test
    void twoThatHoldOneRecordAtOnceAreNoConflict() {
        Verdict verdict = world.says(
                        by("s001-c001", RECORD, record("largest")), by("s002-c001", EARLIER, record("largest")))
                .verdict(RECORD);
        assertThat(verdict.isDisagreement()).isFalse();
    }

    private static Relation relation(String from, Type type, String to) {
        return new Relation(ClaimId.parse(from), type, ClaimId.parse(to));
    }
}
