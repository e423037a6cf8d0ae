package claimgraph.claim.value;

/** What a claim says the subject has: one of six kinds. Equal values are the same value (docs/data-model.md, IRIs, {@code cgv:}). */
public sealed interface Value permits Value.Thing, Value.Term, Value.Text, Value.Link, Quantity, Period {

    /** Text that is equal for equal values and different for others; stable across releases. */
    String key();

    /** How a person reads it. */
    String label();

    /** False when the source only says that it is not known or was not disclosed: no fact, and no rival of one. */
    default boolean isStated() {
        return true;
    }

    /** An entity, by its id. */
    record Thing(String entity) implements Value {
        @Override
        public String key() {
            return entity;
        }

        @Override
        public String label() {
            return entity;
        }
    }

    /** A term of a list of the ontology: {@code RoundTypes}, {@code seed}. */
    record Term(String scheme, String notation) implements Value {

        /** The list of what a source says instead of a value: {@code undisclosed}, {@code unknown}. */
        public static final String UNSTATED = "UnstatedValues";

        @Override
        public boolean isStated() {
            return !scheme.equals(UNSTATED);
        }

        @Override
        public String key() {
            return notation;
        }

        @Override
        public String label() {
            return notation;
        }
    }

    /** A short text in our own words. */
    record Text(String text) implements Value {
        @Override
        public String key() {
            return text;
        }

        @Override
        public String label() {
            return text;
        }
    }

    /** The address of a page. */
    record Link(String iri) implements Value {
        @Override
        public String key() {
            return iri;
        }

        @Override
        public String label() {
            return iri;
        }
    }
}
