package claimgraph.verify;

import claimgraph.claim.ClaimId;
import claimgraph.claim.TextEvidence;
import claimgraph.problem.ProblemCode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of the evidence of one claim in one place.
 *
 * @param delta how far the excerpt moved, in code points; 0 unless {@link EvidenceOutcome#RELOCATED}
 * @param doubt what a person should look at in another copy, in full sentences; empty when there is nothing to look at
 * @param samePassage whether the passage has the characters that were annotated, as its hash tells
 * @param faults what the annotated file shows to be wrong; not empty exactly when it is {@link EvidenceOutcome#FAILED}
 */
public record EvidenceFinding(
        ClaimId claim,
        TextEvidence evidence,
        EvidenceOutcome outcome,
        int delta,
        String doubt,
        boolean samePassage,
        List<Fault> faults) {

    /** Something in a row that the text refutes, and the column to mend. */
    public record Fault(ProblemCode code, String column, String message) {}

    public EvidenceFinding {
        faults = List.copyOf(faults);
    }

    static EvidenceFinding absent(ClaimId claim, TextEvidence evidence) {
        return new EvidenceFinding(claim, evidence, EvidenceOutcome.ABSENT, 0, "", false, List.of());
    }

    /** Of the annotated file: verified, unless there are faults. */
    static EvidenceFinding of(ClaimId claim, TextEvidence evidence, List<Fault> faults) {
        EvidenceOutcome outcome = faults.isEmpty() ? EvidenceOutcome.VERIFIED : EvidenceOutcome.FAILED;
        return new EvidenceFinding(claim, evidence, outcome, 0, "", faults.isEmpty(), faults);
    }

    /** What a person should look at, in full sentences; empty when there is nothing. */
    public String message() {
        return faults.isEmpty() ? doubt : faults.stream().map(Fault::message).collect(Collectors.joining(" "));
    }
}
