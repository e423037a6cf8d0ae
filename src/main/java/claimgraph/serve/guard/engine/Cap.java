package claimgraph.serve.guard.engine;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** How large a value may become; a larger one is an evaluation error, so that its variable stays unbound. */
final class Cap {
    /** UTF-16 units of a string. */
    static final int TEXT = 2_000_000;

    /** UTF-16 units of a string that a function called by IRI is given. */
    static final int TEXT_OF_FUNCTION = 20_000;

    /** Bits of the digits of a number. */
    static final int BITS = 4096;

    /** Characters of a literal that is not a string: its parsing may take the square of its length. */
    static final int LEXICAL = 4096;

    /** Characters of a regular expression. */
    static final int PATTERN = 10_000;

    /** Product of the lengths of a text and what is searched in it. */
    static final long SEARCH = 400_000_000;

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

    static void search(long text, long part) {
        if (text * part > SEARCH) {
            throw new ExprEvalException("a search for a long string in a long one");
        }
    }

    /** The text as a literal of the same kind. */
    static Node like(Node input, String text) {
        String language = input.getLiteralLanguage();
        if (language.isEmpty()) {
            boolean plain = input.getLiteralDatatype().equals(XSDDatatype.XSDstring);
            return plain
                    ? NodeFactory.createLiteralString(text)
                    : NodeFactory.createLiteralDT(text, input.getLiteralDatatype());
        }
        return input.getLiteralBaseDirection() == null
                ? NodeFactory.createLiteralLang(text, language)
                : NodeFactory.createLiteralDirLang(text, language, input.getLiteralBaseDirection());
    }

    static int bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
    }
}
