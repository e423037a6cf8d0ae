package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/** Prepares queries to run under guard on one dataset that does not change. */
public final class GuardedEngine {
    private final DatasetGraph dataset;
    private final Limits limits;
    private final AllowedFunctions functions = new AllowedFunctions();
    private final AllowedServices services;
    private final Optional<HttpClient> serviceClient;

    static {
        // Jena would write what a query says into the log.
        NodeValue.VerboseWarnings = false;
        E_Function.WarnOnUnknownFunction = false;
    }

    public GuardedEngine(DatasetGraph dataset, Limits limits) {
        this.dataset = dataset;
        this.limits = limits;
        this.services = new AllowedServices(limits.allowServices());
        this.serviceClient = limits.allowServices().isEmpty() ? Optional.empty() : Optional.of(serviceClient());
    }

    /** Reads the certificates of the machine, which takes longer than all the rest of a start. */
    private static HttpClient serviceClient() {
        return HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * A query that is ready to run in the thread that asks for its results.
     *
     * @param graphs the protocol's own choice of graphs, which goes before the query's; empty for none
     */
    public QueryExec prepare(Query query, DatasetDescription graphs, QueryClock clock) {
        Query asked = query;
        DatasetGraph view = new ClockedDataset(dataset, () -> clock);
        if (!graphs.isEmpty()) {
            view = DynamicDatasets.dynamicDataset(graphs, view, false);
            asked = query.cloneQuery();
            asked.getGraphURIs().clear();
            asked.getNamedGraphURIs().clear();
        }
        return QueryExec.newBuilder()
                .dataset(view)
                .query(asked)
                .context(context(clock))
                .build();
    }

    private Context context(QueryClock clock) {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.enablePropertyFunctions, false);
        context.set(ARQ.httpServiceAllowed, !limits.allowServices().isEmpty());
        serviceClient.ifPresent(client -> context.set(ARQ.httpQueryClient, client));
        context.set(ARQ.httpQueryTimeout, limits.timeout().toMillis());
        context.set(ARQConstants.symCancelQuery, clock.cancelSignal());
        FunctionRegistry.set(context, functions);
        PropertyFunctionRegistry.set(context, new NoPropertyFunctions());
        ServiceExecutorRegistry.set(context, services.registry());
        QueryEngineRegistry.set(
                context, GuardedPlan.registry(new CappedExpressions(clock, functions.names()), services));
        QC.setFactory(context, ClockedExecutor.factory(clock));
        return context;
    }
}
