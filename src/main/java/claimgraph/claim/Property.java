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
 * @param valuesAre whether its values can be checked, or are held by somebody
 * @param mayBeNegative its number is a balance or a change, so that a loss is written with a sign
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
        boolean mayBeNegative,
        Aspect aspect,
        ValuesAre valuesAre,
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

    /** Whether anybody can check a value against the world, or it is a position that somebody takes. */
    public enum ValuesAre {
        /** An amount, a date, a role, a maker: only these can be facts. */
        CHECKABLE,
        /** A judgement, an outlook, a motive: held by whoever says it. */
        POSITION,
        /** What the subject itself holds, whoever relays it. */
        THESIS
    }

    /** Whether its values can be facts. */
    public boolean checkable() {
        return valuesAre == ValuesAre.CHECKABLE;
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
     * @param interest what it makes of subject and value when one of them speaks of the other
     * @param basisUnstated it does not say on which basis its value stands; a property of its family that does is finer
     * @param listedInFull sources that list its values are expected to name all of them
     */
    public record Bearing(
            boolean partToWhole,
            boolean ascription,
            boolean passesOn,
            Set<String> heldBeside,
            Interest interest,
            boolean basisUnstated,
            boolean listedInFull) {

        public static final Bearing NONE = new Bearing(false, false, false, Set.of(), Interest.NONE, false, false);

        /** What a tie makes of the two when one of them speaks of the other. */
        public enum Interest {
            /** Neither has a stake in the other. */
            NONE,
            /** Each has a stake in the other: a founder, a maker, an owner. */
            OWN,
            /** The one has a stake against the other: a rival, a critic. */
            RIVAL
        }
    }
}
