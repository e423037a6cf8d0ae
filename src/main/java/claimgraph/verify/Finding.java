package claimgraph.verify;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Evidence;

/**
 * What became of one phrase of one claim.
 *
 * @param delta how far it moved, in code points; 0 unless {@link Outcome#RELOCATED}
 * @param message what a person should look at, in full sentences; empty when there is nothing to look at
 */
public record Finding(ClaimId claim, Evidence evidence, Outcome outcome, int delta, String message) {

    Finding(ClaimId claim, Evidence evidence, Outcome outcome, String message) {
        this(claim, evidence, outcome, 0, message);
    }
}
