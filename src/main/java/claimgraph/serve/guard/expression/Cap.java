package claimgraph.serve.guard.expression;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** How large a value may become; a larger one is an evaluation error, so that its variable stays unbound. */
final class Cap {
    /** UTF-16 units of a string. */
    static final int TEXT = 2_000_000;

    /** Bits of the digits of a number. */
    static final int BITS = 4096;

    /** Characters of a literal that is not a string: its parsing may take the square of its length. */
    static final int LEXICAL = 4096;

    /** Characters of a regular expression. */
    static final int PATTERN = 10_000;

    private Cap() {}

    static int length(NodeValue value) {
        Node node = value.asNode();
        return node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
    }

    static void text(long length) {
        if (length > TEXT) {
            throw new ExprEvalException("a string of more than " + TEXT + " characters");
        }
    }

    static int bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
    }
}
