package claimgraph.weigh;

import static claimgraph.claim.Modality.ESTIMATED;
import static claimgraph.claim.Modality.REPORTED;
import static claimgraph.weigh.Stated.by;
import static claimgraph.weigh.Values.thing;
import static claimgraph.weigh.Values.usd;
import static claimgraph.weigh.World.CHIEF;
import static claimgraph.weigh.World.HEADS;
import static claimgraph.weigh.World.INVESTOR;
import static claimgraph.weigh.World.MAKER;
import static claimgraph.weigh.World.OFFICER;
import static claimgraph.weigh.World.OUTLOOK;
import static claimgraph.weigh.World.RAISED;
import static claimgraph.weigh.World.RIVAL;
import static claimgraph.weigh.World.THESIS;
import static claimgraph.weigh.World.TO_MARKET;
import static claimgraph.weigh.World.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which claims may be facts at all: the line of docs/annotation.md, "What can be a fact". */
class FactualTest {

    private static final Question UNIT_CHIEF = new Question("unit", "chiefExecutive", "");
    private static final Question MODEL_WORDS = new Question("model", "describedAs", "");

    private final World world = new World();

    @Test
    void aPositionIsNobodysFact() {
        Verdict verdict = world.says(
                        by("s001-c001", OUTLOOK, new Value.Text("will win")).saidBy("ann"),
                        by("s002-c001", OUTLOOK, new Value.Text("will lose")),
                        by("s003-c001", OUTLOOK, new Value.Text("will win")).denied())
                .verdict(OUTLOOK);
        assertThat(verdict.status()).isEqualTo(Status.POSITIONS_ONLY);
        assertThat(verdict.facts()).isEmpty();
        assertThat(verdict.selected()).isEmpty();
        assertThat(verdict.explanation())
                .isEqualTo("Positions and no facts: s001-c001 (will win, says ann), s002-c001 (will lose, says the"
                        + " article) and s003-c001 (not so: will win, says the article).");
        assertThat(verdict.differences()).containsExactly(Difference.VALUE_CONFLICT);
    }

    @Test
    void aPositionWithOneAnswerIsNoFactEither() {
        Verdict verdict = world.says(
                        by("s001-c001", TO_MARKET, Values.count("3", "")),
                        by("s002-c001", TO_MARKET, Values.count("9", "")))
                .verdict(TO_MARKET);
        assertThat(verdict.status()).isEqualTo(Status.POSITIONS_ONLY);
        assertThat(verdict.facts()).isEmpty();
        assertThat(verdict.losses()).isEmpty();
    }

    @Test
    void aThesisIsHeldByItsSubject() {
        Verdict verdict = world.says(
                        by("s001-c001", THESIS, new Value.Text("all is flux")).as(REPORTED))
                .verdict(THESIS);
        assertThat(verdict.explanation()).isEqualTo("A position and no fact: s001-c001 (all is flux, holds ann).");
    }

    @Test
    void anEstimateIsNoFact() {
        Verdict verdict = world.says(
                        by("s001-c001", HEADS, Values.count("350", "")).as(ESTIMATED))
                .verdict(HEADS);
        assertThat(verdict.status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(verdict.facts()).isEmpty();
        assertThat(verdict.explanation()).contains("It is an estimate, so it is no fact.");
    }

    @Test
    void anEstimatedMemberOfAListIsNoFact() {
        Verdict verdict = world.says(
                        by("s001-c001", INVESTOR, thing("fund")).as(ESTIMATED),
                        by("s002-c001", INVESTOR, thing("rival")))
                .verdict(INVESTOR);
        assertThat(ids(verdict)).containsExactly("s002-c001");
        assertThat(verdict.explanation()).contains("Only estimated: s001-c001");
    }

    @Test
    void whatIsReportedAsHavingHappenedMayBeAFact() {
        assertThat(world.says(by("s001-c001", RAISED, usd("1.03")).as(REPORTED).saidBy("fund"))
                        .verdict(RAISED)
                        .facts())
                .hasSize(1);
    }

    @Test
    void whatOnlyTheChiefExecutiveSaysOfTheFirmIsNoFact() {
        Verdict verdict = world.says(
                        by("s001-c001", CHIEF, thing("ann")),
                        by("s001-c002", HEADS, Values.count("900", ""))
                                .as(REPORTED)
                                .saidBy("ann"))
                .verdict(HEADS);
        assertThat(verdict.status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(verdict.explanation()).contains("Only somebody with an interest in it says so");
    }

    @Test
    void whatSomebodyElseSaysTooIsAFact() {
        Verdict verdict = world.says(
                        by("s001-c001", CHIEF, thing("ann")),
                        by("s001-c002", HEADS, Values.count("900", ""))
                                .as(REPORTED)
                                .saidBy("ann"),
                        by("s002-c001", HEADS, Values.count("900", "")))
                .verdict(HEADS);
        assertThat(ids(verdict)).containsExactly("s002-c001");
    }

    @Test
    void theMakerIsAPartyToItsModelAndItsChiefIsToo() {
        world.says(
                by("s001-c001", MAKER, thing("lab")),
                by("s001-c002", CHIEF, thing("ann")),
                by("s001-c003", MODEL_WORDS, new Value.Text("fast"))
                        .as(REPORTED)
                        .saidBy("lab"),
                by("s002-c003", MODEL_WORDS, new Value.Text("faster"))
                        .as(REPORTED)
                        .saidBy("ann"),
                by("s003-c003", MODEL_WORDS, new Value.Text("fastest"))
                        .as(REPORTED)
                        .saidBy("fund"));
        assertThat(ids(world.verdict(MODEL_WORDS))).containsExactly("s003-c003");
    }

    @Test
    void whatARivalOrItsChiefSaysIsNoFact() {
        world.says(
                by("s001-c001", RIVAL, thing("rival")),
                by("s001-c002", new Question("rival", "chiefExecutive", ""), thing("bob")),
                by("s001-c003", WORDS, new Value.Text("slow")).as(REPORTED).saidBy("rival"),
                by("s002-c003", WORDS, new Value.Text("small")).as(REPORTED).saidBy("bob"),
                by("s003-c003", WORDS, new Value.Text("young")).as(REPORTED).saidBy("fund"));
        assertThat(ids(world.verdict(WORDS))).containsExactly("s003-c003");
    }

    @Test
    void whoeverIsDescribedByTheNameOfTheSubjectIsAParty() {
        world.says(
                by("s001-c001", WORDS, new Value.Text("big")).as(REPORTED).accordingTo("lab\u2019s spokesman"),
                by("s002-c001", WORDS, new Value.Text("old")).as(REPORTED).accordingTo("a labour union"));
        assertThat(ids(world.verdict(WORDS))).containsExactly("s002-c001");
    }

    /** An interested party is not believed before somebody else who only relays, however exact it is. */
    @Test
    void theWordOfAPartyLosesToThatOfAnybodyElse() {
        Verdict verdict = world.says(
                        by("s001-c001", CHIEF, thing("ann")),
                        by("s001-c002", HEADS, Values.count("912", ""))
                                .as(REPORTED)
                                .saidBy("ann"),
                        by("s002-c001", HEADS, Values.count("700", "")).as(REPORTED))
                .verdict(HEADS);
        assertThat(ids(verdict)).containsExactly("s002-c001");
    }

    @Test
    void whatUsedToBeSoIsAFactOfItsTime() {
        Verdict verdict = world.says(
                        by("s001-c001", UNIT_CHIEF, thing("ann")).former(), by("s002-c001", UNIT_CHIEF, thing("bob")))
                .verdict(UNIT_CHIEF);
        assertThat(ids(verdict)).containsExactly("s002-c001");
        assertThat(verdict.ranks()).containsEntry(ClaimId.parse("s001-c001"), Rank.FORMER);
    }

    @Test
    void whatWasOnlyExpectedWasNeverSo() {
        Verdict verdict = world.says(
                        by("s001-c001", OFFICER, thing("ann")).former().expected())
                .verdict(OFFICER);
        assertThat(verdict.ranks().values()).containsExactly(Rank.NORMAL);
    }

    private static List<String> ids(Verdict verdict) {
        return verdict.facts().stream().map(claim -> claim.id().toString()).toList();
    }
}
