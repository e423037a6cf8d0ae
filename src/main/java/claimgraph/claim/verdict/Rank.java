package claimgraph.claim.verdict;

/** Standing of a claim among those that answer its question; {@code PREFERRED} exactly when it is a fact. */
public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED
}
