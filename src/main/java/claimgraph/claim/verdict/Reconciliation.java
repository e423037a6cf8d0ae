package claimgraph.claim.verdict;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Question;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One arithmetic identity held against the claims: whether stated parts and stated wholes fit one another.
 *
 * @param key stable id, the local name of its IRI
 * @param about entity whose figures they are
 * @param identity the identity as it is written, {@code preMoneyValuation + amountRaised = postMoneyValuation}
 * @param title the identity in words, {@code pre-money valuation + amount raised = post-money valuation}
 * @param comment why the figures should fit, or what may keep them from it; may be empty
 * @param questions the questions that the claims answer
 * @param uses claims on the side of the parts
 * @param supports claims on the side of the whole
 * @param residual distance between computed and stated interval, 0 when they meet; null when undecidable
 */
public record Reconciliation(
        String key,
        String about,
        String identity,
        String title,
        String comment,
        List<Question> questions,
        List<ClaimId> uses,
        List<ClaimId> supports,
        @Nullable BigDecimal residual,
        Outcome outcome,
        String explanation) {

    /** Whether the figures fit. */
    public enum Outcome {
        HOLDS,
        FAILS,
        UNDECIDABLE
    }
}
