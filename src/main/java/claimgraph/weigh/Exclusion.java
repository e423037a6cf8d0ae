package claimgraph.weigh;

import claimgraph.weigh.arithmetic.Sum;
import java.util.Set;

/** Facts that cannot all be right; without one of them the others can. */
sealed interface Exclusion {

    Set<Fact> facts();

    /** Figures that should follow from one another and do not. */
    record OfSum(Set<Fact> facts, Sum sum) implements Exclusion {}

    /** Properties of a family of which only one can hold. */
    record OfFamily(Set<Fact> facts, String family) implements Exclusion {}

    /** Claims of which one leaves no room for the other, as a list that is complete does for a further member. */
    record OfClaims(Set<Fact> facts) implements Exclusion {}
}
