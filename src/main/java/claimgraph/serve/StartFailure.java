package claimgraph.serve;

import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;

/** Why a server could not listen, as one plain sentence. */
final class StartFailure {
    private StartFailure() {}

    /** The exception to throw for a failure of the network; others are thrown as they are. */
    static RuntimeException of(RuntimeException failure, ServerSettings settings) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException && isInUse(cause)) {
                return new PortTakenException(settings.host(), settings.port(), failure);
            }
            if (isNoAddress(cause)) {
                return new IllegalArgumentException(
                        "This machine has no address %s to listen on. Leave --host out, or give 0.0.0.0 for all that it has."
                                .formatted(settings.host()),
                        failure);
            }
            if (cause instanceof SocketException && isDenied(cause)) {
                return new IllegalArgumentException(
                        "Port %d needs rights that you do not have. Choose one above 1023 with --port."
                                .formatted(settings.port()),
                        failure);
            }
        }
        return failure;
    }

    private static boolean isInUse(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("already in use");
    }

    private static boolean isNoAddress(Throwable cause) {
        return cause instanceof UnresolvedAddressException
                || cause instanceof BindException
                || (cause instanceof SocketException
                        && String.valueOf(cause.getMessage()).startsWith("Unresolved"));
    }

    private static boolean isDenied(Throwable cause) {
        return String.valueOf(cause.getMessage()).contains("denied");
    }
}
