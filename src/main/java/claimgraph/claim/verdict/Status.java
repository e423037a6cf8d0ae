package claimgraph.claim.verdict;

/** Where a question stands. */
public enum Status {
    /** One claim won, or the members of a list did. */
    DECIDED,
    /** No rule separates the candidates, or a person keeps it open. */
    UNRESOLVED,
    /** Only plans and forecasts: one may be selected, none is a fact. */
    EXPECTED_ONLY,
    /** Only estimates, or the word of somebody who has an interest in it: one may be selected, none is a fact. */
    UNCONFIRMED,
    /** Only negatives. */
    DENIED_ONLY,
    /** Only what used to be so: "former". One may be selected; all are facts of their time, none of today. */
    FORMER_ONLY,
    /** What is asked can be held and not checked: nothing is chosen, each answer stands with whoever holds it. */
    POSITIONS_ONLY,
    /** The sources only say that it is not known or not disclosed. */
    UNSTATED_ONLY,
    /** An answer was chosen, but facts on other questions exclude it, or say the same more precisely. */
    OVERRULED,
    /** Claims on several properties held side by side; nothing is chosen among them. */
    COMPARED
}
