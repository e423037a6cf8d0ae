package claimgraph.weigh;

import static claimgraph.claim.verdict.Difference.BASIS_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.INTERNAL_CONTRADICTION;
import static claimgraph.claim.verdict.Difference.MODALITY_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.PRECISION_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.SUCCESSION_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.UNIT_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.VALUE_CONFLICT;
import static claimgraph.weigh.Stated.by;
import static claimgraph.weigh.Values.count;
import static claimgraph.weigh.Values.eur;
import static claimgraph.weigh.Values.thing;
import static claimgraph.weigh.Values.usd;
import static claimgraph.weigh.World.CHIEF;
import static claimgraph.weigh.World.POST;
import static claimgraph.weigh.World.PRE;
import static claimgraph.weigh.World.RAISED;
import static claimgraph.weigh.World.TENURE;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Modality;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Each kind of disagreement of docs/data-model.md, Questions and verdicts and of the README, where it is found and where it must not be. */
class DifferencesTest {

    private final World world = new World();

    @Test
    void disjointFiguresOfSureClaimsConflict() {
        Verdict verdict = world.says(by("s001-c001", RAISED, usd("1.03")), by("s002-c001", RAISED, usd("0.586")))
                .verdict(RAISED);
        assertDiffers(verdict, VALUE_CONFLICT);
        assertRelated(verdict, "s001-c001", Relation.Type.CONTRADICTS, "s002-c001");
        assertRelated(verdict, "s002-c001", Relation.Type.CONTRADICTS, "s001-c001");
        assertThat(verdict.spread()).isEqualByComparingTo("1.7577");
    }

    @Test
    void aForecastBesideAnOutcomeIsADifferenceOfModality() {
        Verdict verdict = world.says(
                        by("s001-c001", RAISED, usd("1.03")),
                        by("s002-c001", RAISED, usd("0.586")).expected())
                .verdict(RAISED);
        assertDiffers(verdict, MODALITY_DIFFERENCE);
    }

    @Test
    void aFigureInsideABoundRefinesIt() {
        Verdict verdict = world.says(by("s001-c001", RAISED, usd("1.03")), by("s002-c001", RAISED, usd(">1")))
                .verdict(RAISED);
        assertDiffers(verdict, PRECISION_DIFFERENCE);
        assertRelated(verdict, "s001-c001", Relation.Type.REFINES, "s002-c001");
    }

    @Test
    void aLaterStateSupersedesAnEarlierOne() {
        Verdict verdict = world.says(
                        by("s001-c001", CHIEF, thing("ann")).from("2020", "2024"),
                        by("s002-c001", CHIEF, thing("bob")).from("2025", ""))
                .verdict(CHIEF);
        assertDiffers(verdict, SUCCESSION_DIFFERENCE);
        assertRelated(verdict, "s002-c001", Relation.Type.SUPERSEDES, "s001-c001");
    }

    @Test
    void differentCurrenciesAreNeverAConflict() {
        Verdict verdict = world.says(by("s001-c001", RAISED, usd("0.586")), by("s002-c001", RAISED, eur("0.5")))
                .verdict(RAISED);
        assertDiffers(verdict, UNIT_DIFFERENCE);
        assertThat(verdict.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(verdict.spread()).isNull();
    }

    @Test
    void unitsOfOneDimensionCompareAfterConversion() {
        Verdict verdict = world.says(
                        by("s001-c001", TENURE, count("24", "months")), by("s002-c001", TENURE, count("2", "years")))
                .verdict(TENURE);
        assertThat(verdict.isDisagreement()).isFalse();
        assertThat(verdict.decidedBy()).isEqualTo(Rule.UNOPPOSED);
        assertThat(verdict.facts()).as("one value, written once").hasSize(1);
    }

    @Test
    void unitsOfOtherDimensionsDiffer() {
        Verdict verdict = world.says(
                        by("s001-c001", TENURE, count("24", "fps")), by("s002-c001", TENURE, count("2", "years")))
                .verdict(TENURE);
        assertDiffers(verdict, UNIT_DIFFERENCE);
    }

    @Test
    void oneSourceThatSaysBothContradictsItself() {
        Verdict verdict = world.says(by("s001-c001", RAISED, usd("1.03")), by("s001-c002", RAISED, usd("0.586")))
                .verdict(RAISED);
        assertDiffers(verdict, VALUE_CONFLICT, INTERNAL_CONTRADICTION);
        assertThat(verdict.explanation()).endsWith("One source says both: s001-c001 against s001-c002.");
    }

    @Test
    void aSourceThatRelaysTwoPeopleDoesNotContradictItself() {
        Verdict verdict = world.says(
                        by("s001-c001", RAISED, usd("1.03"))
                                .as(Modality.REPORTED)
                                .accordingTo("a banker"),
                        by("s001-c002", RAISED, usd("0.586"))
                                .as(Modality.REPORTED)
                                .accordingTo("a rival"))
                .verdict(RAISED);
        assertDiffers(verdict, VALUE_CONFLICT);
    }

    @Test
    void oneFigureOnTwoBasesIsADifferenceOfBasis() {
        Weighed weighed = world.says(by("s001-c001", PRE, usd("3.5")), by("s002-c001", POST, usd("3.5")))
                .weighed();
        assertThat(weighed.across()).hasSize(1);
        Verdict across = weighed.across().get(0);
        assertThat(across.question()).isEqualTo(new Question("round", "valuation", ""));
        assertThat(across.status()).isEqualTo(Status.COMPARED);
        assertThat(across.ranks()).isEmpty();
        assertDiffers(across, BASIS_DIFFERENCE);
        assertThat(across.explanation())
                .isEqualTo(
                        "USD 3.5 billion is postMoneyValuation in s002-c001, preMoneyValuation in s001-c001. Only one"
                                + " of these bases can be right, and nothing decides which, so none is a fact.");
    }

    @Test
    void independentSourcesCorroborateAndTheSameSourceRepeats() {
        Verdict verdict = world.says(
                        by("s001-c001", RAISED, usd("1.03")),
                        by("s001-c002", RAISED, usd("1.03")),
                        by("s002-c001", RAISED, usd("1.03")))
                .verdict(RAISED);
        assertRelated(verdict, "s001-c002", Relation.Type.REPEATS, "s001-c001");
        assertRelated(verdict, "s002-c001", Relation.Type.CORROBORATES, "s001-c001");
    }

    private static void assertDiffers(Verdict verdict, Difference... kinds) {
        assertThat(verdict.differences()).containsExactlyInAnyOrder(kinds);
    }

    private static void assertRelated(Verdict verdict, String from, Relation.Type type, String to) {
        assertThat(verdict.relations()).contains(new Relation(ClaimId.parse(from), type, ClaimId.parse(to)));
    }
}
