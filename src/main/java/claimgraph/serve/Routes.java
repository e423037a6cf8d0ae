package claimgraph.serve;

import claimgraph.dataset.query.QueryAdvice;
import claimgraph.serve.guard.AdmissionControl;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryReader;
import claimgraph.serve.guard.Watchdog;
import claimgraph.serve.guard.engine.ClockedDataset;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.http.Caching;
import claimgraph.serve.http.FrontDoor;
import claimgraph.serve.http.Gate;
import claimgraph.serve.http.Metrics;
import claimgraph.serve.http.RequestBody;
import claimgraph.serve.http.TooLargeServlet;
import claimgraph.serve.page.Pages;
import claimgraph.serve.page.Site;
import claimgraph.serve.page.thing.Once;
import claimgraph.serve.reconcile.ByKeyServlet;
import claimgraph.serve.reconcile.ReconcileServlet;
import claimgraph.serve.reconcile.Things;
import claimgraph.serve.sparql.EndpointDescription;
import claimgraph.serve.sparql.Guards;
import claimgraph.serve.sparql.KnownAnswers;
import claimgraph.serve.sparql.SparqlEndpoint;
import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.sparql.util.Context;

/** Every path of the server, registered in one place; what is not here answers 404. */
final class Routes {
    private static final String SPARQL = "/sparql";

    private final ServedGraph graph;
    private final Caching caching;
    private final Guards guards;
    private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    private final Metrics metrics;

    Routes(ServedGraph graph, Limits limits) {
        this.graph = graph;
        this.caching = new Caching(graph.hash() + version());
        this.guards = guards(graph, limits);
        servlets.putAll(Pages.of(graph.site(ClockedDataset.ofThisThread(graph.dataset()), guards.engine())));
        servlets.put("/prefixes", new Prefixes(graph.namespaces().prefixes(), caching));
        addReconciliation();
        servlets.put("/$/ping", new Ping());
        this.metrics = metrics();
        servlets.put("/$/metrics", metrics);
    }

    Guards guards() {
        return guards;
    }

    /** The paths that something answers, in the form of servlets. */
    Set<String> paths() {
        return Set.copyOf(servlets.keySet());
    }

    private void addReconciliation() {
        Once<Things> things =
                new Once<>(() -> Things.read(ClockedDataset.ofThisThread(graph.dataset()), graph.namespaces()));
        long triples = graph.dataset().getDefaultGraph().size();
        boolean large = triples > Site.MOST_READ_WHOLE;
        servlets.put(
                ReconcileServlet.PATH + "/*",
                large
                        ? new TooLargeServlet(triples, Site.MOST_READ_WHOLE)
                        : new ReconcileServlet(things, graph.namespaces(), guards.body()));
        servlets.put("/id", large ? new TooLargeServlet(triples, Site.MOST_READ_WHOLE) : new ByKeyServlet(things));
    }

    /** A server that has these paths, and no operation but the query. */
    FusekiServer.Builder builder(Limits limits) {
        OperationRegistry operations = OperationRegistry.createEmpty();
        operations.register(
                Operation.Query,
                new SparqlEndpoint(
                        limits,
                        guards,
                        caching,
                        new EndpointDescription(
                                graph.dataset(), graph.namespaces().base(), caching)));
        FusekiServer.Builder builder = FusekiServer.create(operations, new Context())
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new FrontDoor(Set.of(SPARQL, ReconcileServlet.PATH), metrics, gate(limits)))
                .add(
                        SPARQL,
                        DataService.newBuilder(graph.dataset())
                                .addEndpoint(Operation.Query)
                                .build());
        servlets.forEach(builder::addServlet);
        return builder;
    }

    private Gate gate(Limits limits) {
        return new Gate(limits, guards.slots(), guards.watchdog(), guards.body());
    }

    /** Another release may write the same answer in another form. */
    static String version() {
        return String.valueOf(Routes.class.getPackage().getImplementationVersion());
    }

    private static Guards guards(ServedGraph graph, Limits limits) {
        Map<String, String> prefixes = graph.namespaces().prefixes();
        QueryAdvice advice = QueryAdvice.of(graph.dataset(), graph.namespaces());
        return new Guards(
                new QueryReader(limits, graph.namespaces().base(), prefixes, advice),
                new GuardedEngine(graph.dataset(), limits),
                new AdmissionControl(limits),
                new Watchdog(limits),
                new RequestBody(limits),
                new KnownAnswers(limits.answers()),
                graph.namespaces());
    }

    /** Counts each of the paths; called when all others are registered. */
    private Metrics metrics() {
        Set<String> routes = servlets.keySet().stream()
                .map(path -> path.isEmpty() ? "/" : path.replaceFirst("/\\*$", ""))
                .collect(Collectors.toSet());
        routes.add(SPARQL);
        routes.add("/$/metrics");
        Metrics counted = new Metrics(routes);
        counted.gauge("claimgraph.queries.running", "Queries that compute", guards.slots()::running);
        counted.gauge("claimgraph.queries.waiting", "Queries that wait for their turn", guards.slots()::waiting);
        counted.counter("claimgraph.answers.hits", "Answers that were kept from before", guards.answers()::hits);
        counted.counter("claimgraph.answers.misses", "Answers that were not", guards.answers()::misses);
        counted.gauge("claimgraph.answers.bytes", "Bytes of answers that are kept", guards.answers()::bytes);
        return counted;
    }
}
