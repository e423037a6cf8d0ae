package claimgraph.serve.sparql;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Writes solutions in the SPARQL 1.1 Query Results JSON Format while they are found, without blanks. */
public final class JsonSolutions {
    private final JsonWriter json;
    private final Map<Node, String> blankNodes = new HashMap<>();

    private JsonSolutions(JsonWriter json) {
        this.json = json;
    }

    /** Writes all of them in UTF-8; the stream stays open. */
    public static void write(RowSet rows, OutputStream out) throws IOException {
        JsonWriter json = new JsonWriter(new Buffer(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        new JsonSolutions(json).write(rows);
        json.flush();
    }

    private void write(RowSet rows) throws IOException {
        List<Var> vars = rows.getResultVars();
        json.beginObject().name("head").beginObject().name("vars").beginArray();
        for (Var var : vars) {
            json.value(var.getVarName());
        }
        json.endArray().endObject();
        json.name("results").beginObject().name("bindings").beginArray();
        while (rows.hasNext()) {
            row(rows.next(), vars);
        }
        json.endArray().endObject().endObject();
    }

    private void row(Binding row, List<Var> vars) throws IOException {
        json.beginObject();
        for (Var var : vars) {
            Node value = row.get(var);
            if (value != null) {
                json.name(var.getVarName());
                term(value);
            }
        }
        json.endObject();
    }

    private void term(Node term) throws IOException {
        json.beginObject().name("type");
        if (term.isURI()) {
            json.value("uri").name("value").value(term.getURI());
        } else if (term.isLiteral()) {
            literal(term);
        } else if (term.isBlank()) {
            json.value("bnode").name("value");
            json.value(blankNodes.computeIfAbsent(term, node -> "b" + blankNodes.size()));
        } else if (term.isTripleTerm()) {
            triple(term.getTriple());
        } else {
            throw new IllegalArgumentException("A solution holds IRIs, blank nodes, literals and triples, not " + term);
        }
        json.endObject();
    }

    private void literal(Node literal) throws IOException {
        json.value("literal");
        String language = literal.getLiteralLanguage();
        if (!language.isEmpty()) {
            json.name("xml:lang").value(language);
            TextDirection direction = literal.getLiteralBaseDirection();
            if (direction != null) {
                json.name("its:dir").value(direction.direction());
            }
        } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            json.name("datatype").value(literal.getLiteralDatatypeURI());
        }
        json.name("value").value(literal.getLiteralLexicalForm());
    }

    private void triple(Triple triple) throws IOException {
        json.value("triple").name("value").beginObject().name("subject");
        term(triple.getSubject());
        json.name("predicate");
        term(triple.getPredicate());
        json.name("object");
        term(triple.getObject());
        json.endObject();
    }

    /** A buffer without locks: Gson hands over single characters, and a lock for each took a third of the time of a row. */
    private static final class Buffer extends Writer {
        private final Writer out;
        private final char[] chars = new char[1 << 13];
        private int size;

        Buffer(Writer out) {
            this.out = out;
        }

        @Override
        public void write(int c) throws IOException {
            if (size == chars.length) {
                drain();
            }
            chars[size++] = (char) c;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(String.valueOf(text, from, length), 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            int end = from + length;
            for (int at = from; at < end; ) {
                if (size == chars.length) {
                    drain();
                }
                int fits = Math.min(end - at, chars.length - size);
                text.getChars(at, at + fits, chars, size);
                size += fits;
                at += fits;
            }
        }

        private void drain() throws IOException {
            out.write(chars, 0, size);
            size = 0;
        }

        @Override
        public void flush() throws IOException {
            drain();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
            out.close();
        }
    }
}
