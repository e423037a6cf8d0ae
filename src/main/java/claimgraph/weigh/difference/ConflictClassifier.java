package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.ValidityPeriod;
import java.util.Objects;

/** How two claims differ of which only one can be right at a time (docs/data-model.md, Questions and verdicts). */
final class ConflictClassifier {

    private final boolean stateLike;
    private final Findings findings;

    ConflictClassifier(boolean stateLike, Findings findings) {
        this.stateLike = stateLike;
        this.findings = findings;
    }

    /** Two claims whose values exclude each other. */
    void ofValues(Claim one, Claim other) {
        if (inOrder(one, other) || inOrder(other, one)) {
            return;
        }
        exclusion(one, other);
    }

    /** A claim that something is so, and one that it is not. */
    void ofDenial(Claim claim, Claim denial) {
        if (!ValidityPeriod.apart(claim.span(), denial.span())) {
            exclusion(claim, denial);
        }
    }

    private boolean inOrder(Claim earlier, Claim later) {
        boolean ordered = stateLike
                ? ValidityPeriod.of(earlier.span()).before(ValidityPeriod.of(later.span()))
                : ValidityPeriod.apart(earlier.span(), later.span())
                        && ValidityPeriod.of(earlier.span()).before(ValidityPeriod.of(later.span()));
        if (ordered) {
            findings.add(Difference.SUCCESSION_DIFFERENCE);
            findings.relate(later, Relation.Type.SUPERSEDES, earlier);
        }
        return ordered;
    }

    /** Two claims that cannot both be right. */
    void exclusion(Claim one, Claim other) {
        findings.relateBothWays(one, Relation.Type.CONTRADICTS, other);
        if (!isSure(one) || !isSure(other)) {
            findings.add(Difference.MODALITY_DIFFERENCE);
            return;
        }
        findings.add(Difference.VALUE_CONFLICT);
        if (one.source().equals(other.source()) && Objects.equals(one.attributedTo(), other.attributedTo())) {
            findings.add(Difference.INTERNAL_CONTRADICTION);
        }
    }

    /** A denial is as sure as an assertion; plans and guesses are not. */
    static boolean isSure(Claim claim) {
        return claim.modality() != Modality.EXPECTED && claim.modality() != Modality.ESTIMATED;
    }
}
