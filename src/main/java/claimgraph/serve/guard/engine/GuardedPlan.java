package claimgraph.serve.guard.engine;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.expr.ExprTransform;
import org.apache.jena.sparql.util.Context;

/** Jena's query engine, with the expressions of a query capped and its endpoints checked before it is optimised. */
final class GuardedPlan extends QueryEngineMain {
    private final ExprTransform caps;
    private final AllowedServices services;

    private GuardedPlan(Query query, DatasetGraph dataset, Binding input, Context context, Factory factory) {
        super(query, dataset, input, context);
        this.caps = factory.caps();
        this.services = factory.services();
    }

    @Override
    protected Op modifyOp(Op op) {
        return super.modifyOp(Transformer.transform(services, caps, op));
    }

    /** A registry with this engine and nothing else. */
    static QueryEngineRegistry registry(ExprTransform caps, AllowedServices services) {
        QueryEngineRegistry registry = new QueryEngineRegistry();
        registry.add(new Factory(caps, services));
        return registry;
    }

    private record Factory(ExprTransform caps, AllowedServices services) implements QueryEngineFactory {
        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return true;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new GuardedPlan(query, dataset, input, context, this).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return false;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            throw new UnsupportedOperationException("algebra without a query");
        }
    }
}
