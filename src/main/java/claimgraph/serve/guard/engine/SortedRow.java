package claimgraph.serve.guard.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** A solution that keeps what it is sorted by: Jena evaluates that, and parses its dates, at every single comparison. */
final class SortedRow extends BindingBase {
    private final @Nullable NodeValue[] keys;

    private SortedRow(Binding row, @Nullable NodeValue[] keys) {
        super(row);
        this.keys = keys;
    }

    static SortedRow of(Binding row, List<SortCondition> conditions, FunctionEnv env) {
        @Nullable NodeValue[] keys = new NodeValue[conditions.size()];
        for (int i = 0; i < keys.length; i++) {
            try {
                keys[i] = conditions.get(i).getExpression().eval(row, env);
            } catch (ExprEvalException e) {
                // What has no value comes first.
                keys[i] = null;
            }
        }
        return new SortedRow(row, keys);
    }

    /** Jena's own order: by the conditions, then by all terms, so that it is always the same. */
    static Comparator<Binding> order(List<SortCondition> conditions, FunctionEnv env) {
        return (first, second) -> {
            SortedRow one = first instanceof SortedRow row ? row : of(first, conditions, env);
            SortedRow other = second instanceof SortedRow row ? row : of(second, conditions, env);
            for (int i = 0; i < conditions.size(); i++) {
                int order = BindingComparator.compareNodesRaw(one.keys[i], other.keys[i]);
                if (order != 0) {
                    return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
                }
            }
            return BindingComparator.compareBindingsSyntactic(first, second);
        };
    }

    @Override
    protected Iterator<Var> vars1() {
        return Collections.emptyIterator();
    }

    @Override
    protected int size1() {
        return 0;
    }

    @Override
    protected boolean isEmpty1() {
        return true;
    }

    @Override
    protected boolean contains1(Var var) {
        return false;
    }

    @Override
    @SuppressWarnings("NullAway") // Jena's word for "no value"
    protected Node get1(Var var) {
        return null;
    }

    @Override
    protected Binding detachWithNewParent(Binding newParent) {
        return newParent;
    }
}
