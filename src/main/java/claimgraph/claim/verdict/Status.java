package claimgraph.claim.verdict;

/** Where a question stands. */
public enum Status {
    /** One claim won, or the members of a list did. */
    DECIDED,
    /** No rule separates the candidates, or a person keeps it open. */
    UNRESOLVED,
    /** Only plans and forecasts: one may be selected, none is a fact. */
    EXPECTED_ONLY,
    /** Only negatives. */
    DENIED_ONLY,
    /** Only what used to be so: "former". One may be selected, none is a fact. */
    FORMER_ONLY,
    /** Claims on several properties held side by side; nothing is chosen among them. */
    COMPARED
}
