package claimgraph.verify;

import claimgraph.claim.Source;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;

/**
 * What became of the phrases of one source.
 *
 * @param against what they were held against, in words: a file, or why there is none
 * @param claims how many claims cite them
 * @param share how much of the source they repeat, 0 to 1
 */
public record SourceReport(Source source, String against, int claims, List<EvidenceFinding> findings, double share) {

    public SourceReport {
        findings = List.copyOf(findings);
    }

    /** The line that a table ends with: the file, and how far the excerpts moved, how many passages differ, when it is another copy. */
    String heldAgainst() {
        IntSummaryStatistics deltas = findings.stream()
                .filter(finding -> finding.outcome() == EvidenceOutcome.RELOCATED)
                .mapToInt(EvidenceFinding::delta)
                .summaryStatistics();
        long other = findings.stream()
                .filter(finding -> finding.outcome() == EvidenceOutcome.RELOCATED && !finding.samePassage())
                .count();
        return deltas.getCount() == 0
                ? against
                : against
                        + String.format(
                                Locale.ROOT,
                                "; delta %+d to %+d; passages with other words: %d",
                                deltas.getMin(),
                                deltas.getMax(),
                                other);
    }

    public long count(EvidenceOutcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }
}
