package claimgraph.serve;

import claimgraph.serve.guard.Limits;
import claimgraph.serve.page.Pages;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;

/** Every path of the server, registered in one place; what is not here answers 404. */
final class Routes {
    private Routes() {}

    static FusekiServer.Builder register(FusekiServer.Builder builder, ServedGraph graph, Limits limits) {
        Pages.of(graph.site()).forEach(builder::addServlet);
        return builder.fusekiModules(FusekiModules.empty())
                .maxServerThreads(250)
                .add("/sparql", queryOnly(graph.dataset(), limits))
                .addServlet("/prefixes", new Prefixes(graph.namespaces().prefixes()))
                .enablePing(true);
    }

    /** No update, no graph store, no upload: an endpoint that is not named here does not exist. */
    private static DataService queryOnly(DatasetGraph dataset, Limits limits) {
        dataset.getContext()
                .set(ARQ.queryTimeout, Long.toString(limits.timeout().toMillis()))
                .set(ARQ.httpServiceAllowed, false);
        return DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
    }
}
