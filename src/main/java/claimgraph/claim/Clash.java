package claimgraph.claim;

/**
 * A claim and a linked record that cannot both be right. A finding with both sides; it changes neither, but what the claim
 * says is no fact while nobody has decided.
 *
 * @param explanation both sides in a sentence
 */
public record Clash(RecordStatement statement, Claim claim, String explanation) implements Comparable<Clash> {

    /** {@code s002-c061--arxiv.org-abs-2506.09985}. */
    public String key() {
        return claim.id() + "--"
                + statement.record().replaceFirst("^https?://(www\\.)?", "").replaceAll("[^A-Za-z0-9.]+", "-");
    }

    @Override
    public int compareTo(Clash other) {
        return key().compareTo(other.key());
    }
}
