package claimgraph.serve.guard.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.ARQInternalErrorException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.Expr;
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

    /** Evaluates keys; a variable that has the term of the row before has its key, too. */
    static final class Keys {
        private final List<SortCondition> conditions;
        private final FunctionEnv env;
        private final @Nullable Node[] latestTerms;
        private final @Nullable NodeValue[] latest;

        Keys(List<SortCondition> conditions, FunctionEnv env) {
            this.conditions = conditions;
            this.env = env;
            this.latestTerms = new Node[conditions.size()];
            this.latest = new NodeValue[conditions.size()];
        }

        SortedRow of(Binding row) {
            @Nullable NodeValue[] keys = new NodeValue[conditions.size()];
            for (int i = 0; i < keys.length; i++) {
                Expr expression = conditions.get(i).getExpression();
                keys[i] = expression.isVariable() ? key(i, row.get(expression.asVar())) : value(expression, row);
            }
            return new SortedRow(row, keys);
        }

        /** The same object, not an equal one: that would cost as much again. */
        @SuppressWarnings("ReferenceEquality")
        private @Nullable NodeValue key(int at, @Nullable Node term) {
            if (term == null) {
                return null;
            }
            if (term != latestTerms[at]) {
                latestTerms[at] = term;
                latest[at] = NodeValue.makeNode(term);
            }
            return latest[at];
        }

        /** What has no value comes first. */
        private @Nullable NodeValue value(Expr expression, Binding row) {
            try {
                return expression.eval(row, env);
            } catch (ExprEvalException e) {
                return null;
            }
        }
    }

    /** Jena's own order: by the conditions, then by all terms, so that it is always the same. */
    static Comparator<Binding> order(List<SortCondition> conditions, FunctionEnv env) {
        Keys keys = new Keys(conditions, env);
        return (first, second) -> {
            SortedRow one = first instanceof SortedRow row ? row : keys.of(first);
            SortedRow other = second instanceof SortedRow row ? row : keys.of(second);
            for (int i = 0; i < conditions.size(); i++) {
                int order = compared(one.keys[i], other.keys[i]);
                if (order != 0) {
                    return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
                }
            }
            return compared(first, second);
        };
    }

    /** Texts that differ in their base direction alone make Jena 5.6.0 fail; they follow each other as they are written. */
    private static int compared(@Nullable NodeValue one, @Nullable NodeValue other) {
        try {
            return BindingComparator.compareNodesRaw(one, other);
        } catch (ARQInternalErrorException e) {
            return String.valueOf(one).compareTo(String.valueOf(other));
        }
    }

    private static int compared(Binding one, Binding other) {
        try {
            return BindingComparator.compareBindingsSyntactic(one, other);
        } catch (ARQInternalErrorException e) {
            return String.valueOf(one).compareTo(String.valueOf(other));
        }
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
