package claimgraph.claim;

/**
 * The key of a claim: its source and its own id there. Orders by source, then by claim id.
 *
 * @param source {@code s003}
 * @param local {@code c017}, the cell {@code claim_id}; never reused
 */
public record ClaimId(String source, String local) implements Comparable<ClaimId> {

    /** Parses {@code s003-c017}. */
    public static ClaimId parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("not a claim id: " + text);
        }
        return new ClaimId(text.substring(0, dash), text.substring(dash + 1));
    }

    @Override
    public int compareTo(ClaimId other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byLength = Integer.compare(local.length(), other.local.length());
        return byLength != 0 ? byLength : local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return source + "-" + local;
    }
}
