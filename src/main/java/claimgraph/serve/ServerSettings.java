package claimgraph.serve;

import claimgraph.serve.guard.Limits;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Where the server listens and what it allows.
 *
 * @param host name or address of this machine; 0.0.0.0 for all of its addresses
 * @param port 0 for any free one
 */
public record ServerSettings(String host, int port, Limits limits) {
    public static final int USUAL_PORT = 3030;

    public static ServerSettings standard() {
        return new ServerSettings("127.0.0.1", USUAL_PORT, Limits.standard());
    }

    public ServerSettings withHost(String other) {
        return new ServerSettings(other, port, limits);
    }

    public ServerSettings withPort(int other) {
        return new ServerSettings(host, other, limits);
    }

    public ServerSettings withLimits(Limits other) {
        return new ServerSettings(host, port, other);
    }

    public ServerSettings withTimeout(Duration timeout) {
        return withLimits(limits.withTimeout(timeout));
    }

    public ServerSettings withMaxRows(long rows) {
        return withLimits(limits.withMaxRows(rows));
    }

    /** Keeps that many bytes of answers; 0 for none. */
    public ServerSettings withAnswers(int bytes) {
        return withLimits(limits.withAnswers(bytes));
    }

    /** Lets queries name these endpoints in SERVICE; without them, none. */
    public ServerSettings withAllowedServices(List<URI> services) {
        return withLimits(limits.withAllowedServices(services));
    }
}
