package claimgraph.store;

/** More triples or longer terms than the tables of a snapshot have room for; the message says how many fit. */
public final class TooLarge extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public TooLarge(String message) {
        super(message);
    }
}
