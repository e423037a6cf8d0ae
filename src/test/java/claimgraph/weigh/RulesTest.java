package claimgraph.weigh;

import static claimgraph.weigh.Decided.assertDecided;
import static claimgraph.weigh.Decided.id;
import static claimgraph.weigh.Decided.rank;
import static claimgraph.weigh.Stated.by;
import static claimgraph.weigh.Values.date;
import static claimgraph.weigh.Values.thing;
import static claimgraph.weigh.Values.usd;
import static claimgraph.weigh.World.CHIEF;
import static claimgraph.weigh.World.FOUNDED;
import static claimgraph.weigh.World.RAISED;
import static claimgraph.weigh.World.SEAT;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Decision.Action;
import claimgraph.claim.Modality;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.claim.verdict.Verdict.Loss;
import org.junit.jupiter.api.Test;

/** Each rule of docs/data-model.md, Questions and verdicts, where it decides and where it must not. */
class RulesTest {

    private final World world = new World();

    @Test
    void oneClaimStandsUnopposed() {
        Verdict verdict = world.says(by("s001-c001", RAISED, usd("1.03"))).verdict(RAISED);
        assertDecided(verdict, "s001-c001", Rule.UNOPPOSED);
        assertThat(verdict.explanation()).isEqualTo("s001-c001 says USD 1.03 billion. Nobody says otherwise.");
        assertThat(verdict.isDisagreement()).isFalse();
    }

    @Test
    void claimsThatSayTheSameWinTogether() {
        Verdict verdict = world.says(by("s001-c001", RAISED, usd("1.03")), by("s002-c001", RAISED, usd("1.03")))
                .verdict(RAISED);
        assertDecided(verdict, "s001-c001", Rule.UNOPPOSED);
        assertThat(verdict.facts()).hasSize(2);
        assertThat(verdict.losses()).isEmpty();
    }

    @Test
    void aPersonBeatsEveryOtherRule() {
        Verdict verdict = world.says(
                        by("s001-c001", RAISED, usd("1.03")),
                        by("s002-c001", RAISED, usd("~0.586")).as(Modality.REPORTED))
                .decides(RAISED, Action.PREFER, "s002-c001")
                .verdict(RAISED);
        assertDecided(verdict, "s002-c001", Rule.HUMAN);
        assertThat(verdict.explanation()).contains("A decision prefers s002-c001", "(because; decided by somebody)");
    }

    @Test
    void aClaimThatAPersonSetAsideIsDeprecated() {
        Verdict verdict = world.says(by("s001-c001", RAISED, usd("1.03")), by("s002-c001", RAISED, usd("2.5")))
                .decides(RAISED, Action.DEPRECATE, "s002-c001")
                .verdict(RAISED);
        assertDecided(verdict, "s001-c001", Rule.HUMAN);
        assertThat(rank(verdict, "s002-c001")).isEqualTo(Rank.DEPRECATED);
    }

    @Test
    void aQuestionThatAPersonKeepsOpenHasNoFact() {
        Verdict verdict = world.says(by("s001-c001", RAISED, usd("1.03")))
                .decides(RAISED, Action.KEEP_OPEN, null)
                .verdict(RAISED);
        assertThat(verdict.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(verdict.decidedBy()).isEqualTo(Rule.HUMAN);
        assertThat(verdict.explanation())
                .startsWith("A decision keeps the question open (because; decided by somebody)");
        assertThat(verdict.facts()).isEmpty();
    }

    @Test
    void whatIsSoBeatsItsDenial() {
        Verdict verdict = world.says(
                        by("s001-c001", SEAT, thing("lab")),
                        by("s002-c001", SEAT, thing("lab")).denied())
                .verdict(SEAT);
        assertDecided(verdict, "s001-c001", Rule.NOT_DENIED);
        assertThat(verdict.losses()).containsExactly(new Loss(id("s002-c001"), id("s001-c001"), Rule.NOT_DENIED));
    }

    @Test
    void aDenialOfSomethingElseIsNoRival() {
        Verdict verdict = world.says(
                        by("s001-c001", SEAT, thing("lab")),
                        by("s002-c001", SEAT, thing("rival")).denied())
                .verdict(SEAT);
        assertDecided(verdict, "s001-c001", Rule.UNOPPOSED);
        assertThat(verdict.isDisagreement()).isFalse();
    }

    @Test
    void denialsAloneAreNoFact() {
        Verdict verdict =
                world.says(by("s001-c001", SEAT, thing("lab")).denied()).verdict(SEAT);
        assertThat(verdict.status()).isEqualTo(Status.DENIED_ONLY);
        assertThat(verdict.facts()).isEmpty();
    }

    @Test
    void assertedBeatsExpected() {
        Verdict verdict = world.says(
                        by("s004-c001", RAISED, usd("0.586")).expected(), by("s001-c001", RAISED, usd("1.03")))
                .verdict(RAISED);
        assertDecided(verdict, "s001-c001", Rule.MODALITY);
        assertThat(verdict.explanation())
                .isEqualTo("s001-c001 says USD 1.03 billion. Asserted beats expected: s001-c001 over"
                        + " s004-c001 (USD 586 million, expected).");
    }

    @Test
    void anExpectationAloneIsSelectedAndNoFact() {
        Verdict verdict =
                world.says(by("s001-c001", RAISED, usd("0.586")).expected()).verdict(RAISED);
        assertThat(verdict.status()).isEqualTo(Status.EXPECTED_ONLY);
        assertThat(verdict.selected()).containsExactly(id("s001-c001"));
        assertThat(verdict.facts()).isEmpty();
    }

    @Test
    void theLaterStateWins() {
        Verdict verdict = world.says(
                        by("s001-c001", CHIEF, thing("ann")).asOf("2025-12"),
                        by("s002-c001", CHIEF, thing("bob")).asOf("2026-03-10"))
                .verdict(CHIEF);
        assertDecided(verdict, "s002-c001", Rule.SUCCESSION);
    }

    @Test
    void aClaimWithoutADateNeitherWinsNorLosesBySuccession() {
        Verdict verdict = world.says(
                        by("s001-c001", CHIEF, thing("ann")),
                        by("s002-c001", CHIEF, thing("bob")).asOf("2026"))
                .verdict(CHIEF);
        assertThat(verdict.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(verdict.explanation())
                .isEqualTo("Unresolved: no rule separates s001-c001 (ann) and s002-c001 (bob).");
    }

    @Test
    void timeDoesNotOrderWhatDoesNotChange() {
        Verdict verdict = world.says(
                        by("s001-c001", RAISED, usd("1.03")).asOf("2025"),
                        by("s002-c001", RAISED, usd("2.5")).asOf("2026"))
                .verdict(RAISED);
        assertThat(verdict.status()).isEqualTo(Status.UNRESOLVED);
    }

    @Test
    void aFormerStateLosesToTheCurrentOne() {
        Verdict verdict = world.says(
                        by("s001-c001", CHIEF, thing("ann")).former(),
                        by("s002-c001", CHIEF, thing("ann")).former(),
                        by("s003-c001", CHIEF, thing("bob")))
                .verdict(CHIEF);
        assertDecided(verdict, "s003-c001", Rule.SUCCESSION);
    }

    @Test
    void aFormerStateAloneIsNoFact() {
        Verdict verdict =
                world.says(by("s001-c001", CHIEF, thing("ann")).former()).verdict(CHIEF);
        assertThat(verdict.status()).isEqualTo(Status.FORMER_ONLY);
        assertThat(verdict.selected()).containsExactly(id("s001-c001"));
        assertThat(verdict.facts()).isEmpty();
    }

    @Test
    void theNarrowestOfOverlappingIntervalsWins() {
        Verdict verdict = world.says(
                        by("s001-c001", FOUNDED, date("2026")),
                        by("s002-c001", FOUNDED, date("2026-03")),
                        by("s003-c001", FOUNDED, date("2026-03-10")))
                .verdict(FOUNDED);
        assertDecided(verdict, "s003-c001", Rule.PRECISION);
    }

    @Test
    void aPartIsMorePreciseThanItsWhole() {
        Verdict verdict = world.says(
                        by("s009-c001", new claimgraph.claim.Question("unit", "partOf", ""), thing("lab")),
                        by("s001-c001", SEAT, thing("lab")),
                        by("s002-c001", SEAT, thing("unit")))
                .verdict(SEAT);
        assertDecided(verdict, "s002-c001", Rule.PRECISION);
    }

    /** 1 billion (0.95 to 1.05) touches both others, which exclude one another: it goes, and the two remain. */
    @Test
    void precisionNeverChoosesBetweenClaimsThatExcludeEachOther() {
        Verdict verdict = world.says(
                        by("s001-c001", RAISED, usd("1")),
                        by("s002-c001", RAISED, usd("1.03")),
                        by("s003-c001", RAISED, usd("0.97")))
                .verdict(RAISED);
        assertThat(verdict.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(verdict.losses()).containsExactly(new Loss(id("s001-c001"), id("s002-c001"), Rule.PRECISION));
    }
}
