package claimgraph.serve.guard.engine;

import claimgraph.problem.Nearest;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.util.Set;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Replaces the operators that can grow or hang by ones that cannot, and refuses functions that are not allowed. Used on
 * the algebra of a query: the rewriting of its syntax, QueryTransformOps of Jena 5.6.0, puts the first HAVING condition
 * in the place of all others.
 */
public final class CappedExpressions extends ExprTransformCopy {
    private final QueryClock clock;
    private final Set<String> allowedFunctions;

    public CappedExpressions(QueryClock clock, Set<String> allowedFunctions) {
        this.clock = clock;
        this.allowedFunctions = allowedFunctions;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        if (function instanceof E_StrUpperCase || function instanceof E_StrLowerCase) {
            return new CappedCase(function, argument, clock);
        }
        return function instanceof E_StrEncodeForURI
                ? new CappedEncode(argument, clock)
                : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        if (function instanceof E_Multiply) {
            return new CappedMultiply(left, right, clock);
        }
        if (function instanceof E_StrContains || function instanceof E_StrBefore || function instanceof E_StrAfter) {
            return new CappedSearch(function, left, right, clock);
        }
        return function instanceof E_StrDatatype
                ? new CappedStrDatatype(left, right, clock)
                : super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_Function || function instanceof E_Call) {
            check(function);
        }
        if (function instanceof E_StrConcat) {
            return new CappedConcat(args, clock);
        }
        if (function instanceof E_Regex) {
            return new CappedRegex(args, clock);
        }
        return function instanceof E_StrReplace ? new CappedReplace(args, clock) : super.transform(function, args);
    }

    private void check(ExprFunctionN function) {
        if (function instanceof E_Call) {
            throw new Refusal(
                    Reason.UNKNOWN_FUNCTION, "CALL is not allowed. Write the function itself where it is called.");
        }
        String name = function.getFunctionIRI();
        if (!allowedFunctions.contains(name)) {
            // A name like java:… is a way to run a class, and not repeated.
            String shown = name.startsWith("http") ? "<" + name + ">" : "of this name";
            throw new Refusal(
                    Reason.UNKNOWN_FUNCTION,
                    "There is no function " + shown + " here. The functions of SPARQL 1.1, the casts of xsd: and most "
                            + "functions of fn: and math: are." + Nearest.didYouMean(name, allowedFunctions));
        }
    }
}
