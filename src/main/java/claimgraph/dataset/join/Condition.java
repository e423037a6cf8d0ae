package claimgraph.dataset.join;

import claimgraph.dataset.snapshot.SnapshotGraph;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A filter of a join. One that depends on a single variable is not evaluated again while the variable stays the same, as it
 * does for all triples of one object, which stand together.
 */
final class Condition {
    private static final int EVERY_TIME = -1;
    private static final List<Class<?>> CHANGING = List.of(
            E_Random.class, E_UUID.class, E_StrUUID.class, E_BNode.class, E_Function.class, ExprFunctionOp.class);

    private final Expr filter;
    private final int place;
    private int latest = SnapshotGraph.ANY;
    private boolean passed;

    Condition(Expr filter, List<Var> vars) {
        this.filter = filter;
        Set<Var> mentioned = filter.getVarsMentioned();
        this.place = mentioned.size() == 1 && isSteady(filter)
                ? vars.indexOf(mentioned.iterator().next())
                : EVERY_TIME;
    }

    /** Whether the same values give the same result. */
    private static boolean isSteady(Expr expr) {
        if (CHANGING.stream().anyMatch(each -> each.isInstance(expr))) {
            return false;
        }
        if (expr instanceof ExprFunction function) {
            for (int i = 1; i <= function.numArgs(); i++) {
                if (function.getArg(i) != null && !isSteady(function.getArg(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean passes(int[] frame, Binding solution, FunctionEnv env) {
        if (place == EVERY_TIME || frame[place] == SnapshotGraph.ANY) {
            return filter.isSatisfied(solution, env);
        }
        if (frame[place] != latest) {
            passed = filter.isSatisfied(solution, env);
            latest = frame[place];
        }
        return passed;
    }
}
