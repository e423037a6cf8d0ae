package claimgraph.weigh;

import static claimgraph.weigh.Stated.by;
import static claimgraph.weigh.Sums.VALUATION;
import static claimgraph.weigh.Sums.figure;
import static claimgraph.weigh.Sums.identity;
import static claimgraph.weigh.Sums.join;
import static claimgraph.weigh.Sums.only;
import static claimgraph.weigh.Sums.sum;
import static claimgraph.weigh.Sums.verdict;
import static claimgraph.weigh.Values.usd;
import static claimgraph.weigh.World.POST;
import static claimgraph.weigh.World.PRE;
import static claimgraph.weigh.World.RAISED;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Expression.Constant;
import claimgraph.claim.Expression.Operator;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which claims stand in a sum, and what a sum that fits is worth when claims are weighed. */
class SumChoiceTest {

    private final World world = new World();

    @Test
    void aSourcesOwnFiguresBelongTogether() {
        List<Reconciliation> sums = world.says(
                        by("s001-c001", PRE, usd("3.5")),
                        by("s001-c002", RAISED, usd("1.03")),
                        by("s002-c001", RAISED, usd("0.586")),
                        by("s003-c001", POST, usd("4.53")))
                .identity(VALUATION)
                .weighed()
                .reconciliations();
        assertThat(sums).hasSize(1);
        assertThat(sums.get(0).uses()).doesNotContain(ClaimId.parse("s002-c001"));
    }

    @Test
    void figuresOfSeveralSourcesMixWhenNoSourceStatesThemAll() {
        Reconciliation sum = only(world.says(
                        by("s001-c001", PRE, usd("3.5")),
                        by("s002-c001", RAISED, usd("1.03")),
                        by("s003-c001", POST, usd("4.53")))
                .identity(VALUATION));
        assertThat(sum.outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void sourcesThatStateTheSameFiguresShareOneSum() {
        Reconciliation sum = only(world.says(
                        by("s001-c001", PRE, usd("3.5")),
                        by("s001-c002", RAISED, usd("1.03")),
                        by("s002-c001", PRE, usd("3.5")),
                        by("s002-c002", RAISED, usd("1.03")),
                        by("s003-c001", POST, usd("4.53")))
                .identity(VALUATION));
        assertThat(sum.uses()).hasSize(4);
    }

    @Test
    void anIdentityOfAClassIsAskedOfEachOfItsEntities() {
        List<Reconciliation> sums = world.says(
                        by("s001-c001", new Question("record", "preMoneyValuation", ""), usd("1.5")),
                        by("s001-c002", new Question("record", "amountRaised", ""), usd("0.5")),
                        by("s001-c003", new Question("record", "postMoneyValuation", ""), usd("2.5")),
                        by("s001-c004", POST, usd("3.5")))
                .identity(identity("valuation", "FundingRound", VALUATION.whole(), VALUATION.parts()))
                .weighed()
                .reconciliations();
        assertThat(sums).extracting(Reconciliation::about).containsExactly("record");
    }

    @Test
    void aFigureThatFitsOthersWinsWhenNoOtherRuleDecides() {
        Verdict verdict = verdict(
                world.says(
                                by("s001-c001", PRE, usd("3.5")),
                                by("s001-c002", RAISED, usd("1.03")),
                                by("s002-c001", POST, usd("4.53")),
                                by("s003-c001", POST, usd("3.5")))
                        .identity(VALUATION)
                        .weighed(),
                POST);
        assertThat(verdict.decidedBy()).isEqualTo(Rule.RECONCILED);
        assertThat(verdict.selected()).containsExactly(ClaimId.parse("s002-c001"));
        assertThat(verdict.explanation())
                .contains("s002-c001 adds up with other figures, unlike s003-c001 (USD 3.5 billion).");
    }

    @Test
    void thatAPartIsNoLargerThanTheWholeIsNoReasonToWin() {
        Constant share = new Constant(Values.between("0", "100", "%"));
        Weighed weighed = world.says(
                        by("s001-c001", POST, usd("4.53")),
                        by("s002-c001", RAISED, usd("1.03")),
                        by("s003-c001", RAISED, usd("9.5")))
                .identity(identity(
                        "part",
                        "round",
                        figure("amountRaised"),
                        join(Operator.TIMES, figure("postMoneyValuation"), share)))
                .weighed();
        assertThat(weighed.reconciliations())
                .extracting(Reconciliation::outcome)
                .contains(Outcome.HOLDS, Outcome.FAILS);
        assertThat(verdict(weighed, RAISED).decidedBy()).isNull();
    }

    @Test
    void aDeniedFigureStatesNothing() {
        assertThat(world.says(
                                by("s001-c001", PRE, usd("3.5")).denied(),
                                by("s001-c002", RAISED, usd("1.03")),
                                by("s002-c001", POST, usd("4.53")))
                        .identity(VALUATION)
                        .weighed()
                        .reconciliations())
                .isEmpty();
    }
}
