package claimgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Writes quads as N-Quads lines in canonical form (RDF 1.2 N-Quads, of which RDF 1.1 is a part: one space
 * between terms, escapes only where they must be). Does not close its stream.
 */
public final class NQuadsEncoder implements QuadSink {

    private static final int BUFFER = 1 << 16;
    private static final int MOST_REMEMBERED = 4096;
    private static final byte[] ENGLISH = bytes("@en");

    private final OutputStream out;
    private final IdentityHashMap<Node, byte[]> predicates = new IdentityHashMap<>();
    private final Map<RDFDatatype, byte[]> datatypes = new HashMap<>();
    private final byte[] buffer = new byte[BUFFER];
    private int length;
    private long count;
    private @Nullable Node latestSubject;
    private byte[] subjectBytes = {};
    private @Nullable Node latestGraph;
    private byte[] graphBytes = {};

    public NQuadsEncoder(OutputStream out) {
        this.out = out;
    }

    @Override
    public void quad(Node graph, Node subject, Node predicate, Node object) {
        begin(subject, predicate);
        term(object);
        end(graph);
    }

    @Override
    public void text(Node graph, Node subject, Node predicate, String text) {
        begin(subject, predicate);
        quoted(text);
        end(graph);
    }

    @Override
    public void english(Node graph, Node subject, Node predicate, String text) {
        begin(subject, predicate);
        quoted(text);
        put(ENGLISH);
        end(graph);
    }

    @Override
    public void typed(Node graph, Node subject, Node predicate, String lexical, RDFDatatype type) {
        begin(subject, predicate);
        quoted(lexical);
        put(datatypes.computeIfAbsent(type, key -> bytes("^^<" + key.getURI() + ">")));
        end(graph);
    }

    /** How many quads were written. */
    public long count() {
        return count;
    }

    public void flush() throws IOException {
        drain();
        out.flush();
    }

    /** What is said of one thing comes together, and predicates are few and the same objects: their bytes are kept. */
    private void begin(Node subject, Node predicate) {
        if (!subject.equals(latestSubject)) {
            latestSubject = subject;
            subjectBytes = bytes(subject.isURI() ? "<" + subject.getURI() + ">" : "_:" + subject.getBlankNodeLabel());
        }
        put(subjectBytes);
        byte[] bytes = predicates.get(predicate);
        if (bytes == null) {
            bytes = bytes(" <" + predicate.getURI() + "> ");
            if (predicates.size() < MOST_REMEMBERED) {
                predicates.put(predicate, bytes);
            }
        }
        put(bytes);
    }

    /** Quads of one graph come in stretches. */
    private void end(Node graph) {
        if (!graph.equals(latestGraph)) {
            latestGraph = graph;
            graphBytes = bytes(" <" + graph.getURI() + "> .\n");
        }
        put(graphBytes);
        count++;
    }

    private void term(Node node) {
        if (node.isURI()) {
            put('<');
            text(node.getURI());
            put('>');
        } else if (node.isLiteral()) {
            literal(node);
        } else if (node.isTripleTerm()) {
            tripleTerm(node.getTriple());
        } else {
            text("_:" + node.getBlankNodeLabel());
        }
    }

    private void tripleTerm(Triple triple) {
        text("<<( ");
        term(triple.getSubject());
        put(' ');
        term(triple.getPredicate());
        put(' ');
        term(triple.getObject());
        text(" )>>");
    }

    private void literal(Node node) {
        quoted(node.getLiteralLexicalForm());
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            put('@');
            text(language);
            if (node.getLiteralBaseDirection() != null) {
                text("--" + node.getLiteralBaseDirection());
            }
        } else if (!node.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string")) {
            text("^^<");
            text(node.getLiteralDatatypeURI());
            put('>');
        }
    }

    private void text(String text) {
        put(bytes(text));
    }

    private void quoted(String text) {
        put('"');
        escaped(bytes(text));
        put('"');
    }

    /** Copies stretches without a character to escape at once; such a character is ASCII, one byte in UTF-8. */
    private void escaped(byte[] bytes) {
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '"' || b == '\\' || b == 0x7F || (b < 0x20 && b >= 0)) {
                put(bytes, from, i);
                text(escaped((char) b));
                from = i + 1;
            }
        }
        put(bytes, from, bytes.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
        put(bytes, 0, bytes.length);
    }

    private void put(byte[] bytes, int from, int to) {
        for (int at = from; at < to; ) {
            if (length == buffer.length) {
                drain();
            }
            int fits = Math.min(to - at, buffer.length - length);
            System.arraycopy(bytes, at, buffer, length, fits);
            length += fits;
            at += fits;
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
