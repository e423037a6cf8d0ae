package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * UCASE and LCASE, piece by piece: Java copies the whole text again for each letter that becomes two. The locale of the
 * machine does not matter.
 */
final class CappedCase extends ExprFunction1 {
    private static final int PIECE = 512;

    private final ExprFunction1 original;
    private final QueryClock clock;

    CappedCase(ExprFunction1 original, Expr argument, QueryClock clock) {
        super(argument, original.getFunctionSymbol().getSymbol());
        this.original = original;
        this.clock = clock;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        Node node = NodeValueOps.checkAndGetStringLiteral(getFunctionSymbol().getSymbol(), value);
        String text = node.getLiteralLexicalForm();
        if (text.length() <= PIECE) {
            clock.tick();
            return NodeValue.makeNode(Cap.like(node, changed(text)));
        }
        StringBuilder changed = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            clock.look();
            int to = Math.min(text.length(), from + PIECE);
            to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
            changed.append(changed(text.substring(from, to)));
            Cap.text(changed.length());
            from = to;
        }
        return NodeValue.makeNode(Cap.like(node, changed.toString()));
    }

    private String changed(String piece) {
        return original instanceof E_StrUpperCase ? piece.toUpperCase(Locale.ROOT) : piece.toLowerCase(Locale.ROOT);
    }

    @Override
    public Expr copy(Expr argument) {
        return new CappedCase(original, argument, clock);
    }
}
