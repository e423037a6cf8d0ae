package claimgraph.claim.verdict;

import java.util.Locale;

/** The rules that choose among claims, in the order in which they are asked (docs/data-model.md, Questions and verdicts); texts in the ontology. */
public enum Rule {
    /** A person decided. */
    HUMAN,
    /** A claim that is not denied beats one that is. */
    NOT_DENIED,
    /** Asserted beats reported beats estimated beats expected. */
    MODALITY,
    /** The later of two dated states. */
    SUCCESSION,
    /** Among overlapping intervals the narrowest. */
    PRECISION,
    /** More independent sources. */
    INDEPENDENT_SUPPORT,
    /** Sources nearer to the event. */
    SOURCE_TIER,
    /** Figures that add up with others. */
    RECONCILED,
    /** Of answers to several questions that exclude one another, not the one that fewest sources support. */
    EXCLUSION,
    /** All claims on the question say the same. */
    UNOPPOSED,
    /** A list: every member that is neither denied nor expected. */
    LIST;

    private final String notation = "rule-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Local name in the ontology: {@code rule-not-denied}. */
    public String notation() {
        return notation;
    }
}
