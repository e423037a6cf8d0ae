package claimgraph.clients;

import claimgraph.Graphs;
import claimgraph.dataset.QuestionFolder;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import java.nio.file.Path;
import java.util.Map;

/** A server of our own seeds on a free port of this machine, for programs of others to ask. */
final class Endpoint implements AutoCloseable {
    private final SparqlServer server;

    private Endpoint(SparqlServer server) {
        this.server = server;
    }

    static Endpoint start() {
        return start(ServerSettings.standard());
    }

    static Endpoint start(ServerSettings settings) {
        return new Endpoint(SparqlServer.start(
                ServedGraph.of(Graphs.ours().graph(), QuestionFolder.read(Path.of("queries"))), settings.withPort(0)));
    }

    String address() {
        return server.uri() + "sparql";
    }

    /** What a client needs to find it. */
    Map<String, String> environment() {
        return Map.of("CLAIMGRAPH_ENDPOINT", address());
    }

    @Override
    public void close() {
        server.stop();
    }
}
