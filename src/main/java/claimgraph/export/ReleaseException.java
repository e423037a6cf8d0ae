package claimgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A release could not be published; the message is a sentence for the person who ran the build. */
public final class ReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ReleaseException(String message) {
        super(message);
    }

    ReleaseException(String message, Exception cause) {
        super(message, cause);
    }

    /** What the operating system said, without our class names. */
    static String reason(Exception failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : "the disk refused";
    }
}
