package claimgraph.serve;

import claimgraph.serve.http.JettyProblems;
import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The running server: an embedded Fuseki that only answers queries, with our pages around it. */
public final class SparqlServer implements AutoCloseable {
    private static final int THREADS = 250;
    private static final int CONNECTIONS = 2000;
    private static final int HEADER_BYTES = 32 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final Duration DRAIN = Duration.ofSeconds(8);

    private final ServerSettings settings;
    private final Routes routes;
    private final FusekiServer fuseki;

    private SparqlServer(ServerSettings settings, Routes routes, FusekiServer fuseki) {
        this.settings = settings;
        this.routes = routes;
        this.fuseki = fuseki;
    }

    /**
     * Starts to serve.
     *
     * @throws PortTakenException when another program listens there
     * @throws IllegalArgumentException when it cannot listen there at all; the message says what to do
     */
    public static SparqlServer start(ServedGraph graph, ServerSettings settings) {
        Routes routes = new Routes(graph, settings.limits());
        FusekiServer fuseki = routes.builder(settings.limits())
                .port(settings.port())
                .maxServerThreads(THREADS)
                .build();
        SparqlServer server = new SparqlServer(settings, routes, fuseki);
        configure(fuseki.getJettyServer(), settings);
        try {
            fuseki.start();
        } catch (FusekiException e) {
            server.stop();
            throw StartFailure.of(e, settings);
        }
        return server;
    }

    public int port() {
        return fuseki.getHttpPort();
    }

    /** Address of the start page, ends in a slash. */
    public URI uri() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + port() + "/");
    }

    Routes routes() {
        return routes;
    }

    /** Waits until the server was stopped. */
    public void join() {
        fuseki.join();
    }

    /**
     * Stops: takes no new requests, lets running ones end for some seconds, then ends the rest. To be called on SIGTERM,
     * from a shutdown hook that ends the process with 0 afterwards.
     */
    public void stop() {
        routes.guards().watchdog().endAllAfter(DRAIN);
        fuseki.stop();
        routes.guards().watchdog().close();
        routes.guards().body().close();
    }

    @Override
    public void close() {
        stop();
    }

    private static void configure(Server jetty, ServerSettings settings) {
        jetty.setErrorHandler(new JettyProblems());
        ServletContextHandler context = (ServletContextHandler) jetty.getHandler();
        context.setErrorHandler(new JettyProblems());
        jetty.setHandler(new GracefulHandler(context));
        jetty.setStopTimeout(DRAIN.multipliedBy(2).toMillis());
        jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, jetty));
        for (var connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(settings.host());
                network.setIdleTimeout(IDLE.toMillis());
                HttpConfiguration http = network.getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration();
                http.setRequestHeaderSize(HEADER_BYTES);
                http.setSendServerVersion(false);
            }
        }
    }
}
