package claimgraph.claim;

import java.util.Set;

/**
 * What the ontology says of a property, as far as checking and weighing need it.
 *
 * @param name local name, {@code amountRaised}
 * @param subjectClasses classes of things that may have it; empty means any
 * @param valueClasses classes of entities it may point to; empty means any
 * @param valueScheme list that its terms come from; empty unless {@link Kind#TERM}
 * @param dimension dimension of its units, {@code any} when free; empty unless {@link Kind#QUANTITY}
 * @param singleValued at most one value can be true (at a time, when state-like)
 * @param stateLike the value may change over time, so a later one succeeds an earlier one
 * @param superProperties all properties it implies, nearest first
 * @param bearing how its claims bear on claims of other questions
 * @param theme group in which people read it
 */
public record Property(
        String name,
        String label,
        String comment,
        Kind kind,
        Set<String> subjectClasses,
        Set<String> valueClasses,
        String valueScheme,
        String dimension,
        boolean singleValued,
        boolean stateLike,
        Aspect aspect,
        Set<String> superProperties,
        Bearing bearing,
        String theme) {

    /** What kind of value it takes. */
    public enum Kind {
        ENTITY,
        MONEY,
        QUANTITY,
        DATE,
        TEXT,
        IRI,
        TERM
    }

    /**
     * The one extra word that a property needs or may have.
     *
     * @param scheme list of the terms it may be; empty when it is an entity
     * @param classes classes of the entities it may be; empty means any
     */
    public record Aspect(Need need, String scheme, Set<String> classes) {

        public static final Aspect NONE = new Aspect(Need.NONE, "", Set.of());

        /** Whether the aspect must, may or must not stand. */
        public enum Need {
            NONE,
            OPTIONAL,
            REQUIRED
        }
    }

    /**
     * How claims with the property bear on claims of other questions.
     *
     * @param partToWhole its subject is a part of its value, so the two do not rival each other
     * @param ascription its value made its subject, so two sources that name makers without anything in common conflict
     * @param passesOn its value goes from one subject to the next, as a record does
     * @param heldBeside properties that only group others, beside whose claims these are held without implying them
     */
    public record Bearing(boolean partToWhole, boolean ascription, boolean passesOn, Set<String> heldBeside) {

        public static final Bearing NONE = new Bearing(false, false, false, Set.of());
    }
}
