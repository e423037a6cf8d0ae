package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REPLACE, which matches without end and grows without bound; answers as Jena's does otherwise. */
final class CappedReplace extends E_StrReplace {
    private final QueryClock clock;
    private final Patterns patterns;

    CappedReplace(ExprList args, QueryClock clock) {
        super(args.get(0), args.get(1), args.get(2), args.size() == 4 ? args.get(3) : null);
        this.clock = clock;
        this.patterns = new Patterns(clock);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Node input = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
        String pattern = string(args.get(1));
        String replacement = string(args.get(2));
        @Nullable String flags = args.size() == 4 ? string(args.get(3)) : null;
        String text = input.getLiteralLexicalForm();
        String replaced = Patterns.deep(() -> replaceAll(patterns.matcher(pattern, flags, text), replacement, text));
        return replaced.equals(text) ? args.get(0) : NodeValue.makeNode(Cap.like(input, replaced));
    }

    /** An empty match right after another one is not replaced again; so does Jena. */
    private static String replaceAll(Matcher matcher, String replacement, String text) {
        StringBuilder result = new StringBuilder();
        boolean first = true;
        try {
            while (matcher.find()) {
                if (first || matcher.start() != matcher.end()) {
                    matcher.appendReplacement(result, replacement);
                    Cap.text(result.length());
                }
                first = false;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: the replacement names a group that is not there");
        }
        if (first) {
            return text;
        }
        matcher.appendTail(result);
        Cap.text(result.length());
        return result.toString();
    }

    private static String string(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("REPLACE", value).getLiteralLexicalForm();
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new CappedReplace(newArgs, clock);
    }
}
