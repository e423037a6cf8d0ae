package claimgraph.claim.verdict;

/** The kinds of disagreement (docs/data-model.md, Questions and verdicts and what the articles show beyond it); texts in the ontology. */
public enum Difference {
    VALUE_CONFLICT("ValueConflict"),
    MODALITY_DIFFERENCE("ModalityDifference"),
    PRECISION_DIFFERENCE("PrecisionDifference"),
    SUCCESSION_DIFFERENCE("SuccessionDifference"),
    BASIS_DIFFERENCE("BasisDifference"),
    COVERAGE_DIFFERENCE("CoverageDifference"),
    UNIT_DIFFERENCE("UnitDifference"),
    INTERNAL_CONTRADICTION("InternalContradiction"),
    ATTRIBUTION_CONFLICT("AttributionConflict"),
    /** Figures that should follow from one another and do not. */
    SUM_MISMATCH("SumMismatch"),
    /** The same of dates and durations. */
    DURATION_MISMATCH("DurationMismatch"),
    /** A linked record of others says something else. */
    RECORD_CLASH("RecordClash"),
    SCOPE_DIFFERENCE("ScopeDifference"),
    ROLE_DIFFERENCE("RoleDifference");

    private final String localName;

    Difference(String localName) {
        this.localName = localName;
    }

    /** Local name in the ontology. */
    public String localName() {
        return localName;
    }
}
