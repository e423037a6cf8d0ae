package claimgraph.claim.value;

/** How a source bounds a number: docs/data-model.md, Values. The prefix is what a seed row writes. */
public enum Bound {
    EXACT("="),
    ROUNDED(""),
    APPROXIMATELY("~"),
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE_THAN(">"),
    LESS_THAN("<"),
    BETWEEN(""),
    /** So many parts of one size: {@code 8x7b}. */
    PARTS("");

    private final String prefix;

    Bound(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    /** True for the four one-sided bounds. */
    public boolean oneSided() {
        return this == AT_LEAST || this == AT_MOST || this == MORE_THAN || this == LESS_THAN;
    }
}
