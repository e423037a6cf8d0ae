package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REGEX, whose matching can go on for ever. */
final class CappedRegex extends E_Regex {
    private final QueryClock clock;
    private final Patterns patterns;

    CappedRegex(ExprList args, QueryClock clock) {
        super(args.get(0), args.get(1), args.size() == 3 ? args.get(2) : null);
        this.clock = clock;
        this.patterns = new Patterns(clock);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0)).getLiteralLexicalForm();
        String pattern = string(args.get(1));
        @Nullable String flags = args.size() == 3 ? string(args.get(2)) : null;
        return NodeValue.booleanReturn(
                Patterns.deep(() -> patterns.matcher(pattern, flags, text).find()));
    }

    private static String string(NodeValue value) {
        if (!value.isString()) {
            throw new ExprEvalException("REGEX: the pattern and its flags are strings");
        }
        return value.getString();
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new CappedRegex(newArgs, clock);
    }
}
