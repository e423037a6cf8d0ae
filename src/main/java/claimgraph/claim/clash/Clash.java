package claimgraph.claim.clash;

import claimgraph.claim.Claim;
import claimgraph.claim.link.RecordStatement;

/** A claim and a linked record that cannot both be right. A finding with both sides; it changes neither. */
public record Clash(RecordStatement statement, Claim claim) implements Comparable<Clash> {

    /** {@code s002-c061--arxiv.org-abs-2506.09985}. */
    public String key() {
        return claim.id() + "--"
                + statement.record().replaceFirst("^https?://(www\\.)?", "").replaceAll("[^A-Za-z0-9.]+", "-");
    }

    /** Both sides in a sentence. */
    public String explanation() {
        return "Claim " + claim.id() + " says that " + statement.property() + " of " + statement.entity() + " is "
                + claim.value().label() + "; the linked record " + statement.record() + " says "
                + statement.value().label() + ".";
    }

    @Override
    public int compareTo(Clash other) {
        return key().compareTo(other.key());
    }
}
