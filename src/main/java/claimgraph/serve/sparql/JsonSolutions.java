package claimgraph.serve.sparql;

import static claimgraph.serve.sparql.JsonText.ascii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Writes solutions as JSON while they are found. */
public final class JsonSolutions {
    private static final byte[] START = ascii("{ \"head\": {\n    \"vars\": [ ");
    private static final byte[] BINDINGS = ascii(" ]\n  } ,\n  \"results\": {\n    \"bindings\": [\n      ");
    private static final byte[] END = ascii("\n    ]\n  }\n}\n");
    private static final byte[] COMMA = ascii(" , ");
    private static final byte[] NEXT = ascii(" ,");
    private static final byte[] BETWEEN = ascii(" ,\n      ");
    private static final byte[] ROW = ascii("{ ");
    private static final byte[] ROW_END = ascii("\n      }");
    private static final byte[] IRI = ascii("{ \"type\": \"uri\" , \"value\": ");
    private static final byte[] BLANK = ascii("{ \"type\": \"bnode\" , \"value\": ");
    private static final byte[] TRIPLE = ascii("{ \"type\": \"triple\" , \"value\": { \"subject\": ");
    private static final byte[] LITERAL = ascii("{ \"type\": \"literal\" , ");
    private static final byte[] LANGUAGE = ascii("\"xml:lang\": ");
    private static final byte[] DIRECTION = ascii("\"its:dir\": ");
    private static final byte[] DATATYPE = ascii("\"datatype\": ");
    private static final byte[] VALUE = ascii("\"value\": ");
    private static final byte[] VALUE_END = ascii(" }");

    private final JsonText text;
    private final Map<Node, String> blankNodes = new HashMap<>();

    private JsonSolutions(OutputStream out) {
        this.text = new JsonText(out);
    }

    /** Writes all of them; the stream stays open. */
    public static void write(RowSet rows, OutputStream out) throws IOException {
        new JsonSolutions(out).write(rows);
    }

    private void write(RowSet rows) throws IOException {
        List<Var> vars = rows.getResultVars();
        List<byte[]> names = new ArrayList<>();
        text.plain(START);
        for (Var var : vars) {
            if (!names.isEmpty()) {
                text.plain(COMMA);
            }
            text.quoted(var.getVarName());
            names.add(name(var));
        }
        text.plain(BINDINGS);
        for (boolean first = true; rows.hasNext(); first = false) {
            if (!first) {
                text.plain(BETWEEN);
            }
            row(rows.next(), vars, names);
        }
        text.plain(END);
        text.flush();
    }

    /** What stands before each value of a variable. */
    private static byte[] name(Var var) throws IOException {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        JsonText text = new JsonText(name);
        text.plain(ascii("\n        "));
        text.quoted(var.getVarName());
        text.plain(ascii(": "));
        text.flush();
        return name.toByteArray();
    }

    private void row(Binding row, List<Var> vars, List<byte[]> names) throws IOException {
        text.plain(ROW);
        boolean first = true;
        for (int i = 0; i < vars.size(); i++) {
            Node value = row.get(vars.get(i));
            if (value != null) {
                if (!first) {
                    text.plain(NEXT);
                }
                first = false;
                text.plain(names.get(i));
                term(value);
            }
        }
        text.plain(ROW_END);
    }

    private void term(Node term) throws IOException {
        if (term.isURI()) {
            text.plain(IRI);
            text.quoted(term.getURI());
        } else if (term.isLiteral()) {
            literal(term);
        } else if (term.isBlank()) {
            text.plain(BLANK);
            text.quoted(blankNodes.computeIfAbsent(term, node -> "b" + blankNodes.size()));
        } else if (term.isTripleTerm()) {
            triple(term.getTriple());
        } else {
            throw new IllegalArgumentException("A solution holds IRIs, blank nodes, literals and triples, not " + term);
        }
        text.plain(VALUE_END);
    }

    private void literal(Node literal) throws IOException {
        text.plain(LITERAL);
        String language = literal.getLiteralLanguage();
        if (!language.isEmpty()) {
            text.plain(LANGUAGE);
            text.quoted(language);
            text.plain(COMMA);
            if (literal.getLiteralBaseDirection() != null) {
                text.plain(DIRECTION);
                text.quoted(literal.getLiteralBaseDirection().direction());
                text.plain(COMMA);
            }
        } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            text.plain(DATATYPE);
            text.quoted(literal.getLiteralDatatypeURI());
            text.plain(COMMA);
        }
        text.plain(VALUE);
        text.quoted(literal.getLiteralLexicalForm());
    }

    private void triple(Triple triple) throws IOException {
        text.plain(TRIPLE);
        term(triple.getSubject());
        text.plain(ascii(" , \"predicate\": "));
        term(triple.getPredicate());
        text.plain(ascii(" , \"object\": "));
        term(triple.getObject());
        text.plain(VALUE_END);
    }
}
