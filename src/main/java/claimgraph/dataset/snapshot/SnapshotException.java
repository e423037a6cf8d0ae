package claimgraph.dataset.snapshot;

/** A file that cannot be used as a snapshot; the message is a plain sentence, or what a sentence says of the file. */
public final class SnapshotException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public SnapshotException(String message) {
        super(message);
    }
}
