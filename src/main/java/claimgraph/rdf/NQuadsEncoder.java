package claimgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes quads as N-Quads lines in canonical form (RDF 1.1 N-Quads: one space between terms, escapes only where they
 * must be). Does not close its stream.
 */
public final class NQuadsEncoder implements QuadSink {

    private static final int BUFFER = 1 << 16;
    private static final int MOST_REMEMBERED = 4096;

    private final OutputStream out;
    private final IdentityHashMap<Node, byte[]> remembered = new IdentityHashMap<>();
    private final byte[] buffer = new byte[BUFFER];
    private int length;
    private long count;

    public NQuadsEncoder(OutputStream out) {
        this.out = out;
    }

    @Override
    public void quad(Node graph, Node subject, Node predicate, Node object) {
        term(subject);
        put(' ');
        constant(predicate);
        put(' ');
        term(object);
        put(' ');
        constant(graph);
        put(' ');
        put('.');
        put('\n');
        count++;
    }

    /** How many quads were written. */
    public long count() {
        return count;
    }

    public void flush() throws IOException {
        drain();
        out.flush();
    }

    /** Predicates and graphs are few and always the same objects, so their bytes are kept. */
    private void constant(Node node) {
        byte[] bytes = remembered.get(node);
        if (bytes == null) {
            bytes = ("<" + node.getURI() + ">").getBytes(StandardCharsets.UTF_8);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(node, bytes);
            }
        }
        put(bytes);
    }

    private void term(Node node) {
        if (node.isURI()) {
            put('<');
            text(node.getURI(), false);
            put('>');
        } else if (node.isLiteral()) {
            literal(node);
        } else if (node.isTripleTerm()) {
            tripleTerm(node.getTriple());
        } else {
            text("_:" + node.getBlankNodeLabel(), false);
        }
    }

    /** RDF 1.2 N-Quads, tripleTerm; only the view rdf12 has them. */
    private void tripleTerm(Triple triple) {
        text("<<( ", false);
        term(triple.getSubject());
        put(' ');
        term(triple.getPredicate());
        put(' ');
        term(triple.getObject());
        text(" )>>", false);
    }

    private void literal(Node node) {
        put('"');
        text(node.getLiteralLexicalForm(), true);
        put('"');
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            put('@');
            text(language, false);
        } else if (!node.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string")) {
            text("^^<", false);
            text(node.getLiteralDatatypeURI(), false);
            put('>');
        }
    }

    private void text(String text, boolean escape) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                int point = text.codePointAt(i);
                put(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point) - 1;
            } else if (escape && (c < 0x20 || c == '"' || c == '\\' || c == 0x7F)) {
                put(escaped(c).getBytes(StandardCharsets.US_ASCII));
            } else {
                put(c);
            }
        }
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.format(Locale.ROOT, "\\u%04X", (int) c);
        };
    }

    private void put(char c) {
        if (length == buffer.length) {
            drain();
        }
        buffer[length++] = (byte) c;
    }

    private void put(byte[] bytes) {
        for (byte b : bytes) {
            if (length == buffer.length) {
                drain();
            }
            buffer[length++] = b;
        }
    }

    private void drain() {
        try {
            out.write(buffer, 0, length);
            length = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
