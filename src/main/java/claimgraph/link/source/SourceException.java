package claimgraph.link.source;

/** A source of items could not answer: not the same as having nothing. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SourceException(String message) {
        super(message);
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
