package claimgraph.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.check.Checked;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That a source does not disclose or know a value is recorded: never a fact, never a rival of a stated one. */
class UnstatedTest {

    private static Weighed weighed;

    @BeforeAll
    static void weigh() {
        Path seeds = Path.of("src/test/resources/claimgraph/check/forms-that-sources-need/seeds");
        weighed = Weighing.weigh(Checked.seeds(seeds).claims(), Checked.CATALOGUE);
    }

    @Test
    void statedValueIsAFactAndNothingDiffers() {
        Verdict verdict = verdict("wheel-works-seed", "amountRaised");
        assertThat(verdict.status()).isEqualTo(Status.DECIDED);
        assertThat(verdict.facts()).extracting(claim -> claim.id().toString()).containsExactly("s002-c001");
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.losses()).isEmpty();
        assertThat(verdict.explanation())
                .contains("Said not to be disclosed or known, which contradicts nothing: s001-c001 (undisclosed).");
    }

    @Test
    void unstatedAloneIsShownAndNoFact() {
        for (String property : new String[] {"amountRaised", "closedOn", "leadInvestor"}) {
            Verdict verdict = verdict("wheel-works-a", property);
            assertThat(verdict.status()).as(property).isEqualTo(Status.UNSTATED_ONLY);
            assertThat(verdict.facts()).isEmpty();
            assertThat(verdict.candidates()).hasSize(1);
            assertThat(verdict.ranks().values()).containsOnly(Rank.NORMAL);
            assertThat(verdict.differences()).isEmpty();
        }
    }

    private static Verdict verdict(String subject, String property) {
        return weighed.verdicts().stream()
                .filter(verdict -> verdict.question().equals(new Question(subject, property, "")))
                .findFirst()
                .orElseThrow();
    }
}
