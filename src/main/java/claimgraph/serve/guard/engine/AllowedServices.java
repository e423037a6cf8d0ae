package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ServiceExecutor;

/** Calls the endpoints that the operator named, and no other one, whatever the query says. */
final class AllowedServices implements ServiceExecutor {
    private final Set<String> allowed;

    private AllowedServices(Set<String> allowed) {
        this.allowed = allowed;
    }

    /** A registry with this and nothing else; with nothing at all when no endpoint is allowed. */
    static ServiceExecutorRegistry registry(List<URI> services) {
        ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
        Set<String> allowed = services.stream().map(URI::toString).collect(Collectors.toUnmodifiableSet());
        return allowed.isEmpty() ? registry : registry.add(new AllowedServices(allowed));
    }

    @Override
    public QueryIterator createExecution(
            OpService opExecute, OpService original, Binding binding, ExecutionContext context) {
        String service = opExecute.getService().toString();
        if (!allowed.contains(service)) {
            throw new Refusal(
                    Reason.SERVICE_NOT_ALLOWED, "SERVICE <" + service + "> is not one of the endpoints allowed here.");
        }
        return ServiceExecutorRegistry.httpService.createExecution(opExecute, original, binding, context);
    }
}
