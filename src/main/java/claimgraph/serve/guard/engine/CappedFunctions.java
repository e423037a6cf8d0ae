package claimgraph.serve.guard.engine;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.util.Context;

/** Functions called by IRI whose arguments are held to the caps before they run. */
public final class CappedFunctions {
    private static final String STRING = ARQConstants.xsdPrefix + "string";
    private static final String POW = ARQConstants.mathPrefix + "pow";

    private CappedFunctions() {}

    /** The function, with a cap on what it is given when it casts, takes a power or reads text. */
    public static FunctionFactory capped(String name, FunctionFactory function) {
        if (name.equals(POW)) {
            return uri -> new Capped(function.create(uri), CappedFunctions::power);
        }
        if (name.startsWith(ARQConstants.xsdPrefix) && !name.equals(STRING)) {
            return uri -> new Capped(function.create(uri), CappedFunctions::cast);
        }
        if (name.startsWith(ARQConstants.fnPrefix)) {
            return uri -> new Capped(function.create(uri), CappedFunctions::text);
        }
        return function;
    }

    /** The functions on strings do the same work as the operators of SPARQL, which can take longer texts. */
    private static void text(List<Expr> args) {
        if (args.stream().anyMatch(arg -> Cap.length(arg.getConstant()) > Cap.TEXT_OF_FUNCTION)) {
            throw new ExprEvalException("a function on more than " + Cap.TEXT_OF_FUNCTION + " characters");
        }
    }

    private static void cast(List<Expr> args) {
        if (args.stream().anyMatch(arg -> Cap.length(arg.getConstant()) > Cap.LEXICAL)) {
            throw new ExprEvalException("a cast of more than " + Cap.LEXICAL + " characters");
        }
    }

    private static void power(List<Expr> args) {
        NodeValue base = args.get(0).getConstant();
        NodeValue exponent = args.get(args.size() - 1).getConstant();
        if (base.isInteger() && exponent.isInteger()) {
            BigInteger bits = BigInteger.valueOf(Math.max(1, base.getInteger().bitLength()));
            if (bits.multiply(exponent.getInteger()).compareTo(BigInteger.valueOf(Cap.BITS)) > 0) {
                throw new ExprEvalException("a number of more than " + Cap.BITS + " bits");
            }
        }
    }

    /** Evaluates the arguments, holds them to the cap, and hands them on as constants. */
    private record Capped(Function function, Consumer<List<Expr>> cap) implements Function {
        @Override
        public void build(String uri, ExprList args, Context context) {
            function.build(uri, args, context);
        }

        @Override
        public NodeValue exec(Binding binding, ExprList args, String uri, FunctionEnv env) {
            List<Expr> values = args.getList().stream()
                    .map(arg -> (Expr) arg.eval(binding, env))
                    .toList();
            cap.accept(values);
            return function.exec(binding, new ExprList(values), uri, env);
        }
    }
}
