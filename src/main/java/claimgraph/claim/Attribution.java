package claimgraph.claim;

/** Who says it inside the article: an entity we know, or somebody described in words. */
public sealed interface Attribution {

    String label();

    /** An entity, by its id. */
    record Known(String entity) implements Attribution {
        @Override
        public String label() {
            return entity;
        }
    }

    /** Somebody without an entity: "Unitree's CEO". */
    record Described(String text) implements Attribution {
        @Override
        public String label() {
            return text;
        }
    }
}
