package claimgraph.weigh;

import static claimgraph.weigh.Stated.by;
import static claimgraph.weigh.Sums.VALUATION;
import static claimgraph.weigh.Sums.verdict;
import static claimgraph.weigh.Values.count;
import static claimgraph.weigh.Values.date;
import static claimgraph.weigh.Values.thing;
import static claimgraph.weigh.Values.usd;
import static claimgraph.weigh.World.FOUNDED;
import static claimgraph.weigh.World.HEADS;
import static claimgraph.weigh.World.LEAD;
import static claimgraph.weigh.World.POST;
import static claimgraph.weigh.World.PRE;
import static claimgraph.weigh.World.RAISED;
import static claimgraph.weigh.World.UNSTATED;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Relation.Type;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What becomes of facts that exclude one another, and what each question knows of it. */
class FactSettlementTest {

    private final World world = new World();

    private World threeFigures() {
        return world.says(
                        by("s001-c001", PRE, usd("3.5")),
                        by("s002-c001", PRE, usd("3.5")),
                        by("s001-c002", RAISED, usd("1.03")),
                        by("s002-c002", RAISED, usd("1.03")),
                        by("s003-c001", POST, usd("3.5")))
                .identity(VALUATION);
    }

    @Test
    void theFigureThatFewestSourcesSupportIsNoFact() {
        Weighed weighed = threeFigures().weighed();
        Verdict post = verdict(weighed, POST);
        assertThat(post.status()).isEqualTo(Status.OVERRULED);
        assertThat(post.decidedBy()).isEqualTo(Rule.EXCLUSION);
        assertThat(post.facts()).isEmpty();
        assertThat(post.selected()).isEmpty();
        assertThat(post.differences()).contains(Difference.SUM_MISMATCH);
        assertThat(post.losses())
                .containsExactly(
                        new Verdict.Loss(ClaimId.parse("s003-c001"), ClaimId.parse("s001-c001"), Rule.EXCLUSION));
        assertThat(post.explanation()).contains("USD 1.03 billion apart", "is no fact", "1 against 2");
        Verdict pre = verdict(weighed, PRE);
        assertThat(pre.facts()).hasSize(2);
        assertThat(pre.decidedBy()).isEqualTo(Rule.EXCLUSION);
        assertThat(pre.differences()).contains(Difference.SUM_MISMATCH);
        assertThat(pre.explanation()).contains("This stands").doesNotContain("Nobody says otherwise");
        assertThat(weighed.comparison().relations())
                .contains(
                        new Relation(ClaimId.parse("s003-c001"), Type.CONTRADICTS, ClaimId.parse("s001-c001")),
                        new Relation(ClaimId.parse("s002-c002"), Type.CONTRADICTS, ClaimId.parse("s003-c001")));
    }

    @Test
    void thoseThatShareTheLeastAreUnresolvedAndTheOthersStay() {
        Weighed weighed = world.says(
                        by("s001-c001", PRE, usd("3.5")),
                        by("s001-c002", RAISED, usd("1.03")),
                        by("s002-c002", RAISED, usd("1.03")),
                        by("s003-c001", POST, usd("3.0")))
                .identity(VALUATION)
                .weighed();
        assertThat(verdict(weighed, PRE).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(verdict(weighed, POST).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(verdict(weighed, RAISED).facts()).hasSize(2);
    }

    @Test
    void factsOfSourcesThatNoSumBroughtTogetherAreSummedAsWell() {
        Weighed weighed = world.says(
                        by("s001-c001", PRE, usd("3.5")),
                        by("s001-c002", RAISED, usd("0.5")),
                        by("s002-c002", RAISED, usd("1.03")),
                        by("s003-c002", RAISED, usd("1.03")),
                        by("s003-c001", POST, usd("4.0")))
                .identity(VALUATION)
                .weighed();
        assertThat(weighed.reconciliations()).hasSize(2);
        assertThat(verdict(weighed, RAISED).facts()).extracting(Claim::value).containsOnly(usd("1.03"));
        assertThat(verdict(weighed, PRE).facts()).isEmpty();
        assertThat(verdict(weighed, POST).facts()).isEmpty();
    }

    @Test
    void aStatedBasisSupersedesAnUnstatedOne() {
        Weighed weighed = world.says(
                        by("s001-c001", UNSTATED, usd("3.5")),
                        by("s002-c001", UNSTATED, usd("3.5")),
                        by("s003-c001", PRE, usd("3.5")))
                .weighed();
        Verdict unstated = verdict(weighed, UNSTATED);
        assertThat(unstated.status()).isEqualTo(Status.OVERRULED);
        assertThat(unstated.decidedBy()).isEqualTo(Rule.PRECISION);
        assertThat(unstated.isDisagreement()).isFalse();
        assertThat(verdict(weighed, PRE).facts()).hasSize(1);
        assertThat(weighed.across().get(0).selected()).containsExactly(ClaimId.parse("s003-c001"));
    }

    @Test
    void whereNoBasisStandsTheUnstatedOneStays() {
        Weighed weighed = world.says(
                        by("s001-c001", UNSTATED, usd("3.5")),
                        by("s002-c001", POST, usd("3.5")),
                        by("s003-c001", PRE, usd("3.5")))
                .weighed();
        assertThat(verdict(weighed, PRE).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(verdict(weighed, POST).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(verdict(weighed, UNSTATED).facts()).hasSize(1);
    }

    @Test
    void twoBasesThatASumShowsToFitAreBothFacts() {
        Weighed weighed = world.says(
                        by("s001-c001", PRE, usd("3.5")),
                        by("s002-c001", RAISED, usd("1.03")),
                        by("s003-c001", POST, usd("4.53")))
                .identity(VALUATION)
                .weighed();
        assertThat(verdict(weighed, PRE).facts()).hasSize(1);
        assertThat(verdict(weighed, POST).facts()).hasSize(1);
    }

    @Test
    void ofACompleteListAndAFurtherMemberNeitherIsAFactUntilSomethingDecides() {
        World leads = world.says(
                by("s001-c001", LEAD, thing("fund")),
                by("s002-c001", LEAD, thing("ann")).inACompleteList(),
                by("s002-c002", LEAD, thing("bob")).inACompleteList());
        assertThat(leads.verdict(LEAD).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(leads.verdict(LEAD).facts()).isEmpty();
        leads.says(by("s003-c001", LEAD, thing("ann")));
        assertThat(leads.verdict(LEAD).facts()).extracting(Claim::value).containsOnly(thing("ann"), thing("bob"));
        assertThat(leads.verdict(LEAD).decidedBy()).isEqualTo(Rule.EXCLUSION);
        leads.decides(LEAD, Action.PREFER, "s001-c001");
        assertThat(leads.verdict(LEAD).facts()).extracting(Claim::value).containsOnly(thing("fund"));
    }

    @Test
    void whatARecordDeniesIsNoFactUntilAPersonDecides() {
        World founded = world.says(by("s001-c001", FOUNDED, date("2025"))).recorded(FOUNDED, date("2024-03"));
        Verdict open = founded.verdict(FOUNDED);
        assertThat(open.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(open.differences()).containsExactly(Difference.RECORD_CLASH);
        assertThat(open.explanation())
                .isEqualTo(
                        "s001-c001 says 2025. A linked record says otherwise: https://example.org/lab has March 2024,"
                                + " against s001-c001 (2025). Until somebody decides, s001-c001 (2025) is no fact.");
        founded.decides(FOUNDED, Action.PREFER, "s001-c001");
        assertThat(founded.verdict(FOUNDED).facts()).hasSize(1);
        assertThat(founded.verdict(FOUNDED).differences()).contains(Difference.RECORD_CLASH);
    }

    @Test
    void aRoundedNumberDoesNotBeatABoundAtItsOwnEdge() {
        Verdict verdict = world.says(
                        by("s001-c001", RAISED, usd("2")),
                        by("s002-c001", RAISED, usd(">2")),
                        by("s003-c001", RAISED, usd("2")))
                .verdict(RAISED);
        assertThat(verdict.selected()).containsExactly(ClaimId.parse("s002-c001"));
        assertThat(verdict.decidedBy()).isEqualTo(Rule.PRECISION);
        assertThat(verdict.relations())
                .contains(new Relation(ClaimId.parse("s002-c001"), Type.REFINES, ClaimId.parse("s001-c001")));
    }

    @Test
    void aSourceThatRepeatsItselfLessExactlyDisputesNothing() {
        assertThat(world.says(by("s001-c001", RAISED, usd("1.03")), by("s001-c002", RAISED, usd("1")))
                        .verdict(RAISED)
                        .isDisagreement())
                .isFalse();
    }

    @Test
    void fortyPointZeroIsForty() {
        Verdict verdict = world.says(by("s001-c001", HEADS, count("40.0", "")), by("s002-c001", HEADS, count("40", "")))
                .verdict(HEADS);
        assertThat(verdict.isDisagreement()).isFalse();
        assertThat(verdict.facts()).hasSize(2);
    }
}
