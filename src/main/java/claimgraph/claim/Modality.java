package claimgraph.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure the source is of what it says, from surest to the negative. */
public enum Modality {
    /** The source states it as a fact. */
    ASSERTED,
    /** The source relays somebody. */
    REPORTED,
    /** The source estimates, computes or guesses. */
    ESTIMATED,
    /** The source speaks of a plan or a forecast. */
    EXPECTED,
    /** The source says that it is not so. */
    DENIED;

    private final String notation = name().toLowerCase(Locale.ROOT);

    /** The word in the CSV. */
    public String notation() {
        return notation;
    }

    public static Optional<Modality> of(String notation) {
        return Arrays.stream(values())
                .filter(m -> m.notation().equals(notation))
                .findFirst();
    }
}
