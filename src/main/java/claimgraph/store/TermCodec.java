package claimgraph.store;

import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.vocabulary.XSD;

/** A term as bytes: a letter for its kind, then what makes it this term. Equal terms have equal bytes. */
public final class TermCodec {

    private static final char IRI = 'i';
    private static final char BLANK = 'b';
    private static final char TAGGED = 'l';
    private static final char TYPED = 'd';

    /** Stands between tag or datatype and text; neither of the former can hold it. */
    private static final char END = '\n';

    /** Stands between tag and base direction, as it does in Turtle. */
    private static final String DIRECTED = "--";

    private TermCodec() {}

    public static byte[] of(Node node) {
        return text(node).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Node node) {
        if (node.isURI()) {
            return IRI + node.getURI();
        }
        if (node.isBlank()) {
            return BLANK + node.getBlankNodeLabel();
        }
        if (!node.isLiteral()) {
            throw new IllegalArgumentException("The store holds IRIs, blank nodes and literals, not " + node);
        }
        String language = node.getLiteralLanguage();
        if (language.isEmpty()) {
            return TYPED + node.getLiteralDatatypeURI() + END + node.getLiteralLexicalForm();
        }
        TextDirection direction = node.getLiteralBaseDirection();
        String mark = direction == null ? language : language + DIRECTED + direction.direction();
        return TAGGED + mark + END + node.getLiteralLexicalForm();
    }

    public static Node node(byte[] key) {
        String text = new String(key, 1, key.length - 1, StandardCharsets.UTF_8);
        char kind = (char) key[0];
        if (kind == IRI) {
            return NodeFactory.createURI(text);
        }
        if (kind == BLANK) {
            return NodeFactory.createBlankNode(text);
        }
        int end = text.indexOf(END);
        String lexical = text.substring(end + 1);
        String mark = text.substring(0, end);
        if (kind == TAGGED) {
            return tagged(lexical, mark);
        }
        // Most literals are strings, which need not be parsed.
        return mark.equals(XSD.xstring.getURI())
                ? NodeFactory.createLiteralString(lexical)
                : NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(mark));
    }

    private static Node tagged(String lexical, String mark) {
        int directed = mark.indexOf(DIRECTED);
        return directed < 0
                ? NodeFactory.createLiteralLang(lexical, mark)
                : NodeFactory.createLiteralDirLang(
                        lexical, mark.substring(0, directed), mark.substring(directed + DIRECTED.length()));
    }
}
