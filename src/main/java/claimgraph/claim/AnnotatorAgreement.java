package claimgraph.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How well two annotators of an article agreed before adjudication, and how much of it is cited; docs/annotation.md says how
 * it was counted.
 *
 * @param first rows of the first annotator
 * @param matched rows of both that say the same
 * @param samePlace F1 when the place alone counts
 * @param sentences that state something
 * @param cited those of them in which a phrase lies
 */
public record AnnotatorAgreement(
        String article,
        int first,
        int second,
        int matched,
        int sameValue,
        int sameModality,
        String samePlace,
        int adjudicated,
        int sentences,
        int cited) {

    /** Harmonic mean of precision and recall, two digits. */
    public String f1() {
        return BigDecimal.valueOf(2L * matched)
                .divide(BigDecimal.valueOf((long) first + second), 2, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
