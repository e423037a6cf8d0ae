package claimgraph.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.ClaimId;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;

/** What the tests ask of a verdict. */
final class Decided {
    private Decided() {}

    static void assertDecided(Verdict verdict, String winner, Rule rule) {
        assertThat(verdict.status()).isEqualTo(Status.DECIDED);
        assertThat(verdict.selected()).containsExactly(id(winner));
        assertThat(verdict.decidedBy()).isEqualTo(rule);
        assertThat(rank(verdict, winner)).isEqualTo(Rank.PREFERRED);
    }

    static Rank rank(Verdict verdict, String claim) {
        return verdict.ranks().get(id(claim));
    }

    static ClaimId id(String text) {
        return ClaimId.parse(text);
    }
}
