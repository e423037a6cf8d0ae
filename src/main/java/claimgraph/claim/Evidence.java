package claimgraph.claim;

/**
 * A place of a source that states a claim, and the words of it that we give back. The kinds of places are the records
 * that implement this.
 */
public sealed interface Evidence extends Comparable<Evidence> permits TextEvidence {

    /** Id of the source. */
    String source();

    /** The words that are given back, unchanged: the excerpt. */
    String quote();

    /** Where the excerpt stands in the source, in the way of its kind: {@code 70-80}. */
    String place();

    /** {@code s003-70-80-in-12-140}, the local name of its IRI. */
    String key();
}
