package claimgraph.weigh;

import static claimgraph.weigh.Stated.by;
import static claimgraph.weigh.Sums.VALUATION;
import static claimgraph.weigh.Sums.figure;
import static claimgraph.weigh.Sums.identity;
import static claimgraph.weigh.Sums.join;
import static claimgraph.weigh.Sums.only;
import static claimgraph.weigh.Sums.sum;
import static claimgraph.weigh.Sums.verdict;
import static claimgraph.weigh.Values.count;
import static claimgraph.weigh.Values.date;
import static claimgraph.weigh.Values.eur;
import static claimgraph.weigh.Values.usd;
import static claimgraph.weigh.World.POST;
import static claimgraph.weigh.World.PRE;
import static claimgraph.weigh.World.RAISED;
import static claimgraph.weigh.World.TENURE;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Expression.Figure;
import claimgraph.claim.Expression.Operator;
import claimgraph.claim.Question;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Sums held against claims: what fits, what fails by how much, and what cannot be decided. */
class ArithmeticTest {

    private final World world = new World();

    @Test
    void aSumThatFitsHoldsWithoutResidual() {
        Reconciliation sum = only(world.says(
                        by("s001-c001", PRE, usd("3.5")),
                        by("s001-c002", RAISED, usd("1.03")),
                        by("s002-c001", POST, usd("4.53")))
                .identity(VALUATION));
        assertThat(sum.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(sum.residual()).isZero();
        assertThat(sum.uses()).containsExactly(ClaimId.parse("s001-c001"), ClaimId.parse("s001-c002"));
        assertThat(sum.supports()).containsExactly(ClaimId.parse("s002-c001"));
        assertThat(sum.identity()).isEqualTo("preMoneyValuation + amountRaised = postMoneyValuation");
        assertThat(sum.key()).isEqualTo("round--valuation-1");
    }

    @Test
    void aSumThatFailsSaysByHowMuch() {
        Reconciliation sum = only(world.says(
                        by("s001-c001", PRE, usd("3.5")),
                        by("s001-c002", RAISED, usd("1.03")),
                        by("s002-c001", POST, usd("3.5")))
                .identity(VALUATION));
        assertThat(sum.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(sum.residual()).isEqualByComparingTo("925000000");
        assertThat(sum.explanation())
                .isEqualTo("USD 3.5 billion (s001-c001) + USD 1.03 billion (s001-c002): USD 3.5 billion stated"
                        + " (s002-c001), USD 4.53 billion calculated: USD 1.03 billion apart, at least USD 925"
                        + " million however the figures are rounded.");
    }

    @Test
    void currenciesAreNotConverted() {
        Reconciliation sum = only(world.says(
                        by("s001-c001", PRE, eur("3.5")),
                        by("s001-c002", RAISED, usd("1.03")),
                        by("s002-c001", POST, usd("4.53")))
                .identity(VALUATION));
        assertThat(sum.outcome()).isEqualTo(Outcome.UNDECIDABLE);
        assertThat(sum.residual()).isNull();
        assertThat(sum.explanation()).endsWith("since EUR and USD do not add up without converting.");
    }

    @Test
    void aMultipleInAnotherCurrencyIsUndecidable() {
        Reconciliation sum = only(world.says(
                        by("s001-c001", new Question("record", "amountRaised", ""), eur("~0.2")),
                        by("s001-c002", new Question("round", "timesLarger", "record"), count("~4", "x")),
                        by("s001-c003", RAISED, usd("1.03")))
                .identity(identity(
                        "multiple",
                        "round",
                        figure("amountRaised"),
                        join(
                                Operator.TIMES,
                                new Figure("record", "amountRaised", "", ""),
                                new Figure("", "timesLarger", "record", "")))));
        assertThat(sum.outcome()).isEqualTo(Outcome.UNDECIDABLE);
        assertThat(sum.explanation()).contains("EUR cannot be compared with USD without converting");
    }

    @Test
    void aRateTimesATimeIsACount() {
        Reconciliation sum = only(world.says(
                        by("s001-c001", film("frameRate"), count("24", "fps")),
                        by("s001-c002", film("duration"), count("1", "min")),
                        by("s001-c003", film("frameCount"), count("~2000", "")))
                .identity(identity(
                        "frames",
                        "film",
                        figure("frameCount"),
                        join(Operator.TIMES, figure("frameRate"), figure("duration")))));
        assertThat(sum.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(sum.residual()).isEqualByComparingTo("360");
        assertThat(sum.explanation()).contains("about 2,000 stated", "1,440 calculated: 560 apart, at least 360");
    }

    @Test
    void moneyOverPeopleIsMoneyPerPerson() {
        Quantity perHead = Values.quantity("~4.7", 6, "", "USD", "person");
        Reconciliation sum = only(world.says(
                        by("s001-c001", new Question("lab", "amountRaised", ""), usd("1.9")),
                        by("s001-c002", new Question("lab", "employeeCount", ""), Values.between("350", "450", "")),
                        by("s001-c003", new Question("lab", "capitalPerHead", ""), perHead))
                .identity(identity(
                        "heads",
                        "lab",
                        figure("capitalPerHead"),
                        join(Operator.OVER, figure("amountRaised"), figure("employeeCount")))));
        assertThat(sum.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(sum.explanation()).contains("USD 4.1111 million to 5.5714 million per person calculated");
    }

    @Test
    void datesThatContradictADurationAreADurationMismatch() {
        Weighed weighed = world.says(
                        by("s001-c001", new Question("lab", "foundedOn", ""), date("2013")),
                        by("s001-c002", new Question("rival", "foundedOn", ""), date("2025-11")),
                        by("s001-c003", TENURE, count("12", "years")),
                        by("s002-c001", TENURE, count("~10", "years")))
                .identity(identity(
                        "tenure",
                        "ann",
                        new Figure("", "tenure", "lab", ""),
                        join(
                                Operator.MINUS,
                                new Figure("rival", "foundedOn", "", ""),
                                new Figure("lab", "foundedOn", "", ""))))
                .weighed();
        assertThat(weighed.reconciliations())
                .extracting(Reconciliation::outcome)
                .containsExactly(Outcome.HOLDS, Outcome.FAILS);
        Verdict tenure = verdict(weighed, TENURE);
        assertThat(tenure.differences()).contains(Difference.DURATION_MISMATCH);
        assertThat(tenure.explanation()).endsWith("11.833 to 12.915 years calculated: at least 10 months apart.");
        assertThat(tenure.decidedBy()).as("12 years add up with the dates").isEqualTo(Rule.RECONCILED);
    }

    private static Question film(String property) {
        return new Question("film", property, "");
    }
}
