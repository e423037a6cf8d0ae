package claimgraph.serve;

/** The address is in use; the message is one plain sentence for the person at the terminal. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortTakenException(String host, int port, Throwable cause) {
        super(
                "Port %d of %s is in use, perhaps by another claimgraph serve. Stop that one, or choose another with --port (0 takes any free one)."
                        .formatted(port, host),
                cause);
    }
}
