package claimgraph.verify;

/** What became of one phrase (docs/data-model.md, Claims and evidence, levels 1 to 3). */
public enum EvidenceOutcome {
    /** It stands in the annotated file at its offsets, character by character. */
    VERIFIED,
    /** It stands in another copy of the text, though perhaps at another place or in other quotes. */
    RELOCATED,
    /** Another copy does not have it. */
    MISSING,
    /** The annotated file has something else at its offsets. */
    FAILED,
    /** There is no text to look in. */
    ABSENT
}
