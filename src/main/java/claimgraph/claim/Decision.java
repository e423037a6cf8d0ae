package claimgraph.claim;

import claimgraph.claim.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A person's verdict on a question, with a reason.
 *
 * @param claim the claim meant; null for {@link Action#KEEP_OPEN}
 * @param fingerprint of the claims it was taken on, so that a stale decision is noticed
 */
public record Decision(
        Question question,
        Action action,
        @Nullable ClaimId claim,
        String reason,
        String decidedBy,
        @Nullable Period decidedOn,
        String fingerprint,
        Row row) {

    /** What a person can decide. */
    public enum Action {
        PREFER,
        DEPRECATE,
        KEEP_OPEN
    }
}
