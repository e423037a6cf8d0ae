package claimgraph.claim.verdict;

import claimgraph.claim.ClaimId;
import java.util.Comparator;

/** How one claim stands to another; {@code CONTRADICTS} holds both ways and is written both ways. */
public record Relation(ClaimId from, Type type, ClaimId to) implements Comparable<Relation> {

    private static final Comparator<Relation> ORDER =
            Comparator.comparing(Relation::from).thenComparing(Relation::type).thenComparing(Relation::to);

    /** The relations; local names of the ontology. */
    public enum Type {
        CONTRADICTS("contradicts"),
        CORROBORATES("corroborates"),
        REPEATS("repeats"),
        REFINES("refines"),
        SUPERSEDES("supersedes");

        private final String localName;

        Type(String localName) {
            this.localName = localName;
        }

        public String localName() {
            return localName;
        }
    }

    @Override
    public int compareTo(Relation other) {
        return ORDER.compare(this, other);
    }
}
