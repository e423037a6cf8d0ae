package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ServiceExecutor;

/**
 * The endpoints that the operator named, and no other ones, whatever a query says: checked in its plan, since SILENT and
 * EXISTS swallow what fails while it runs, and again where one is called.
 */
final class AllowedServices extends TransformCopy implements ServiceExecutor {
    private final Set<String> allowed;

    AllowedServices(List<URI> services) {
        this.allowed = services.stream().map(URI::toString).collect(Collectors.toUnmodifiableSet());
    }

    /** A registry with this and nothing else; with nothing at all when no endpoint is allowed. */
    ServiceExecutorRegistry registry() {
        ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
        return allowed.isEmpty() ? registry : registry.add(this);
    }

    @Override
    public Op transform(OpService service, Op pattern) {
        check(service.getService());
        return super.transform(service, pattern);
    }

    @Override
    public QueryIterator createExecution(
            OpService service, OpService original, Binding binding, ExecutionContext context) {
        check(service.getService());
        return ServiceExecutorRegistry.httpService.createExecution(service, original, binding, context);
    }

    private void check(Node service) {
        if (!service.isURI() || !allowed.contains(service.getURI())) {
            throw new Refusal(
                    Reason.SERVICE_NOT_ALLOWED,
                    allowed.isEmpty()
                            ? "SERVICE is not allowed: no other endpoint is called unless --allow-service names it."
                            : "SERVICE may only name these endpoints, and not by a variable: "
                                    + String.join(", ", allowed) + ".");
        }
    }
}
