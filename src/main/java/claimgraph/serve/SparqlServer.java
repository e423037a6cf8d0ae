package claimgraph.serve;

import java.net.BindException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The running server: an embedded Fuseki that only answers queries, with our pages around it. */
public final class SparqlServer implements AutoCloseable {
    private final ServerSettings settings;
    private final FusekiServer fuseki;

    private SparqlServer(ServerSettings settings, FusekiServer fuseki) {
        this.settings = settings;
        this.fuseki = fuseki;
    }

    /**
     * Starts to serve.
     *
     * @throws PortTakenException when another program listens there
     */
    public static SparqlServer start(ServedGraph graph, ServerSettings settings) {
        FusekiServer fuseki = Routes.register(FusekiServer.create(), graph, settings.limits())
                .port(settings.port())
                .build();
        listenOnlyOn(settings.host(), fuseki.getJettyServer());
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            throw isTaken(e) ? new PortTakenException(settings.host(), settings.port(), e) : e;
        }
        return new SparqlServer(settings, fuseki);
    }

    public int port() {
        return fuseki.getHttpPort();
    }

    /** Address of the start page, ends in a slash. */
    public URI uri() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + port() + "/");
    }

    /** Waits until the server was stopped. */
    public void join() {
        fuseki.join();
    }

    public void stop() {
        fuseki.stop();
    }

    @Override
    public void close() {
        stop();
    }

    private static void listenOnlyOn(String host, Server jetty) {
        for (var connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(host);
            }
        }
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }
}
