package claimgraph.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A release could not be published; the message is a sentence for the person who ran the build. */
public final class ReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ReleaseException(String message) {
        super(message);
    }

    ReleaseException(String message, Exception cause) {
        super(message, cause);
    }

    /** What the disk said, when that is what is behind a failure: libraries wrap it in exceptions of their own. */
    static Optional<IOException> disk(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof IOException disk) {
                return Optional.of(disk);
            }
        }
        return Optional.empty();
    }

    /** What the operating system said, without our class names. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failure.getMessage() == null ? "the disk refused" : failure.getMessage();
    }
}
