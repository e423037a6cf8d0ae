package claimgraph.store.join;

import claimgraph.store.IndexedGraph;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A filter of a join. One that depends on a single variable is not evaluated again while the variable stays the same, as it
 * does for all triples of one object, which stand together; whether two variables are equal is seen from their numbers when
 * both are IRIs.
 */
final class JoinFilter {
    private static final int EVERY_TIME = -1;
    private static final List<Class<?>> CHANGING = List.of(
            E_Random.class, E_UUID.class, E_StrUUID.class, E_BNode.class, E_Function.class, ExprFunctionOp.class);

    private final Expr filter;
    private final IndexedGraph graph;
    private final int place;
    private final int[] compared;
    private int latest = IndexedGraph.ANY;
    private boolean passed;

    JoinFilter(Expr filter, List<Var> vars, IndexedGraph graph) {
        this.filter = filter;
        this.graph = graph;
        this.compared = compared(filter, vars);
        Set<Var> mentioned = filter.getVarsMentioned();
        this.place = mentioned.size() == 1 && isSteady(filter)
                ? vars.indexOf(mentioned.iterator().next())
                : EVERY_TIME;
    }

    /** Places of the two variables that the filter holds against each other; none when it says something else. */
    private static int[] compared(Expr filter, List<Var> vars) {
        if (!(filter instanceof E_Equals || filter instanceof E_NotEquals)) {
            return new int[0];
        }
        int[] places = ((ExprFunction) filter)
                .getArgs().stream()
                        .mapToInt(arg -> arg.isVariable() ? vars.indexOf(arg.asVar()) : -1)
                        .filter(place -> place >= 0)
                        .toArray();
        return places.length == 2 ? places : new int[0];
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
        if (compared.length == 2 && isIri(frame[compared[0]]) && isIri(frame[compared[1]])) {
            boolean same = frame[compared[0]] == frame[compared[1]];
            return filter instanceof E_Equals ? same : !same;
        }
        if (place == EVERY_TIME || frame[place] == IndexedGraph.ANY) {
            return filter.isSatisfied(solution, env);
        }
        if (frame[place] != latest) {
            passed = filter.isSatisfied(solution, env);
            latest = frame[place];
        }
        return passed;
    }

    /** Only IRIs are equal exactly when they are the same term: 1 equals 01. */
    private boolean isIri(int number) {
        return number != IndexedGraph.ANY && graph.node(number).isURI();
    }
}
