package claimgraph.claim.verdict;

/**
 * Standing of a claim among those that answer its question; {@code PREFERRED} exactly when it is a fact, {@code FORMER}
 * exactly when it was one in its time.
 */
public enum Rank {
    PREFERRED,
    FORMER,
    NORMAL,
    DEPRECATED
}
