package claimgraph.weigh;

import static claimgraph.claim.verdict.Difference.ATTRIBUTION_CONFLICT;
import static claimgraph.claim.verdict.Difference.COVERAGE_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.INTERNAL_CONTRADICTION;
import static claimgraph.claim.verdict.Difference.MODALITY_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.SCOPE_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.VALUE_CONFLICT;
import static claimgraph.weigh.Stated.by;
import static claimgraph.weigh.Values.record;
import static claimgraph.weigh.Values.thing;
import static claimgraph.weigh.World.INVESTOR;
import static claimgraph.weigh.World.MAKER;
import static claimgraph.weigh.World.OFFICER;
import static claimgraph.weigh.World.RECORD;
import static claimgraph.weigh.World.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** How lists differ: members, completeness, denials, parts, makers and scopes. */
class ListsTest {

    private static final Question PART = new Question("unit", "partOf", "");

    private final World world = new World();

    @Test
    void aListMemberThatIsDeniedAsStronglyIsNoFact() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("fund")),
                        by("s001-c002", INVESTOR, thing("rival")),
                        by("s002-c001", INVESTOR, thing("rival")).denied())
                .verdict(INVESTOR);
        assertDiffers(verdict, VALUE_CONFLICT);
        assertThat(verdict.selected()).containsExactly(ClaimId.parse("s001-c001"));
        assertThat(verdict.ranks().values()).containsExactly(Rank.PREFERRED, Rank.NORMAL, Rank.NORMAL);
        assertThat(verdict.explanation()).contains("Disputed", "s001-c002", "s002-c001");
    }

    @Test
    void aListMemberWithMoreSourcesThanItsDenialStays() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("rival")),
                        by("s003-c001", INVESTOR, thing("rival")),
                        by("s002-c001", INVESTOR, thing("rival")).denied())
                .verdict(INVESTOR);
        assertThat(verdict.facts()).hasSize(2);
        assertThat(verdict.losses())
                .containsExactly(new Verdict.Loss(
                        ClaimId.parse("s002-c001"), ClaimId.parse("s001-c001"), Rule.INDEPENDENT_SUPPORT));
    }

    @Test
    void sourcesThatListDifferentMembersDifferInCoverage() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("fund")), by("s002-c001", INVESTOR, thing("rival")))
                .verdict(INVESTOR);
        assertDiffers(verdict, COVERAGE_DIFFERENCE);
        assertThat(verdict.facts()).hasSize(2);
    }

    @Test
    void aCompleteListConflictsWithAFurtherMember() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("fund")).inACompleteList(),
                        by("s002-c001", INVESTOR, thing("rival")))
                .verdict(INVESTOR);
        assertDiffers(verdict, COVERAGE_DIFFERENCE, VALUE_CONFLICT);
        assertRelated(verdict, "s002-c001", Relation.Type.CONTRADICTS, "s001-c001");
    }

    @Test
    void aCompleteListDiffersFromOneThatSaysThereAreMoreButNotInItsMembers() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("fund")).inACompleteList(),
                        by("s002-c001", INVESTOR, thing("fund")).inAnOpenList())
                .verdict(INVESTOR);
        assertDiffers(verdict, COVERAGE_DIFFERENCE);
        assertThat(verdict.relations()).noneMatch(relation -> relation.type() == Relation.Type.CONTRADICTS);
        assertThat(verdict.facts()).hasSize(2);
    }

    @Test
    void aSourceThatGoesBeyondItsCompleteListContradictsItself() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("fund")).inACompleteList(),
                        by("s001-c002", INVESTOR, thing("rival")))
                .verdict(INVESTOR);
        assertDiffers(verdict, VALUE_CONFLICT, INTERNAL_CONTRADICTION);
        assertThat(verdict.explanation())
                .contains("s001 names all there are (\"here\"), which leaves no room for s001-c002 (rival).");
    }

    /** All the companies are not all the people. */
    @Test
    void aSourceMayAddWhatItsCompleteListIsNotAbout() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("fund")).inACompleteList(),
                        by("s001-c002", INVESTOR, thing("ann")))
                .verdict(INVESTOR);
        assertThat(verdict.isDisagreement()).isFalse();
    }

    @Test
    void aMemberThatIsForetoldInOnePlaceAndSoInAnotherDiffersInModality() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("fund")).expected(), by("s002-c001", INVESTOR, thing("fund")))
                .verdict(INVESTOR);
        assertDiffers(verdict, MODALITY_DIFFERENCE);
        assertThat(verdict.relations()).isEmpty();
        assertThat(verdict.explanation()).endsWith("s001-c001 only expects what s002-c001 says.");
    }

    @Test
    void whatAPersonSetAsideStillDiffers() {
        Verdict verdict = world.says(by("s001-c001", MAKER, thing("lab")), by("s002-c001", MAKER, thing("rival")))
                .decides(MAKER, Action.DEPRECATE, "s002-c001")
                .verdict(MAKER);
        assertDiffers(verdict, COVERAGE_DIFFERENCE, ATTRIBUTION_CONFLICT);
        assertThat(verdict.selected()).containsExactly(ClaimId.parse("s001-c001"));
        assertThat(verdict.decidedBy()).isEqualTo(Rule.HUMAN);
        assertThat(verdict.explanation()).contains("A decision sets aside s002-c001 (because; decided by somebody)");
    }

    @Test
    void aPartIsNoFurtherMemberOfACompleteList() {
        Verdict verdict = world.says(
                        by("s009-c001", PART, thing("fund")),
                        by("s001-c001", INVESTOR, thing("fund")).inACompleteList(),
                        by("s002-c001", INVESTOR, thing("unit")))
                .verdict(INVESTOR);
        assertThat(verdict.isDisagreement()).as("a part beside its whole").isFalse();
        assertRelated(verdict, "s002-c001", Relation.Type.REFINES, "s001-c001");
    }

    @Test
    void listsInFreeWordsAreNotCompared() {
        Verdict verdict = world.says(
                        by("s001-c001", WORDS, new Value.Text("bold")), by("s002-c001", WORDS, new Value.Text("risky")))
                .verdict(WORDS);
        assertThat(verdict.isDisagreement()).isFalse();
    }

    @Test
    void makersWithNothingInCommonConflict() {
        Verdict verdict = world.says(by("s001-c001", MAKER, thing("lab")), by("s002-c001", MAKER, thing("rival")))
                .verdict(MAKER);
        assertDiffers(verdict, COVERAGE_DIFFERENCE, ATTRIBUTION_CONFLICT);
    }

    @Test
    void aLongerListOfMakersIsNoConflict() {
        Verdict verdict = world.says(
                        by("s001-c001", MAKER, thing("lab")),
                        by("s002-c001", MAKER, thing("lab")),
                        by("s002-c002", MAKER, thing("rival")))
                .verdict(MAKER);
        assertDiffers(verdict, COVERAGE_DIFFERENCE);
    }

    @Test
    void aPersonDoesNotRivalTheOrganizationAsMaker() {
        Verdict verdict = world.says(by("s001-c001", MAKER, thing("lab")), by("s002-c001", MAKER, thing("ann")))
                .verdict(MAKER);
        assertDiffers(verdict, COVERAGE_DIFFERENCE);
    }

    @Test
    void aUnitOfTheMakerIsNoOtherMaker() {
        Verdict verdict = world.says(
                        by("s009-c001", PART, thing("lab")),
                        by("s001-c001", MAKER, thing("lab")),
                        by("s002-c001", MAKER, thing("unit")))
                .verdict(MAKER);
        assertThat(verdict.isDisagreement()).as("a part beside its whole").isFalse();
    }

    @Test
    void recordsOverNestedFieldsDifferInScope() {
        Verdict verdict = world.says(
                        by("s001-c001", RECORD, record("largest")), by("s002-c001", RECORD, record("largest-here")))
                .verdict(RECORD);
        assertDiffers(verdict, SCOPE_DIFFERENCE);
        assertRelated(verdict, "s002-c001", Relation.Type.REFINES, "s001-c001");
    }

    @Test
    void aFormerOfficerIsNoFactOfToday() {
        Verdict verdict = world.says(
                        by("s001-c001", OFFICER, thing("ann")).former(), by("s001-c002", OFFICER, thing("bob")))
                .verdict(OFFICER);
        assertThat(verdict.selected()).containsExactly(ClaimId.parse("s001-c002"));
        assertThat(verdict.ranks()).containsEntry(ClaimId.parse("s001-c001"), Rank.FORMER);
    }

    private static void assertDiffers(Verdict verdict, Difference... kinds) {
        assertThat(verdict.differences()).containsExactlyInAnyOrder(kinds);
    }

    private static void assertRelated(Verdict verdict, String from, Relation.Type type, String to) {
        assertThat(verdict.relations()).contains(new Relation(ClaimId.parse(from), type, ClaimId.parse(to)));
    }
}
