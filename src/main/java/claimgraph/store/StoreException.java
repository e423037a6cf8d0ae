package claimgraph.store;

/** A file that cannot be used as a snapshot; the message is a plain sentence, or what a sentence says of the file. */
public final class StoreException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }
}
