package claimgraph.serve.guard.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
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
        Op optimized = super.modifyOp(Transformer.transform(services, caps, op));
        return Transformer.transform(new Mended(), optimized);
    }

    /**
     * Makes one pattern again of those that Jena parted to place a filter between them: our joins place filters themselves, once
     * they know their order. (Asking Jena not to part them, optFilterPlacementBGP, loses filters of a UNION in 5.6.0.)
     */
    private static final class Mended extends TransformCopy {
        @Override
        public Op transform(OpSequence sequence, List<Op> parts) {
            List<Op> mended = new ArrayList<>();
            for (Op part : parts) {
                Optional<Op> both = mended.isEmpty() ? Optional.empty() : both(mended.get(mended.size() - 1), part);
                both.ifPresent(op -> mended.set(mended.size() - 1, op));
                if (both.isEmpty()) {
                    mended.add(part);
                }
            }
            return mended.size() == 1 ? mended.get(0) : super.transform(sequence, mended);
        }

        @Override
        public Op transform(OpFilter filter, Op part) {
            return OpFilter.filterBy(filter.getExprs(), part);
        }

        /**
         * A filtered pattern and the one after it, with the filter around both. A filter whose group does not bind one of its variables must
         * not see the value that the next pattern gives it.
         */
        private static Optional<Op> both(Op first, Op second) {
            if (first instanceof OpFilter filter
                    && filter.getSubOp() instanceof OpBGP pattern
                    && second instanceof OpBGP next) {
                Set<Var> late = new HashSet<>(OpVars.visibleVars(next));
                late.removeAll(OpVars.visibleVars(pattern));
                return Collections.disjoint(late, filter.getExprs().getVarsMentioned())
                        ? Optional.of(OpFilter.filterBy(filter.getExprs(), joined(pattern, next)))
                        : Optional.empty();
            }
            return Optional.empty();
        }

        private static OpBGP joined(OpBGP first, OpBGP second) {
            BasicPattern all = new BasicPattern(first.getPattern());
            all.addAll(second.getPattern());
            return new OpBGP(all);
        }
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
