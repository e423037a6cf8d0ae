package claimgraph.serve.http;

import claimgraph.problem.Shown;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.OptionalInt;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Answers in XML. XML 1.0 has no way to write some characters, and RDF/XML none to write some properties: such an answer
 * is refused with the reason (406), since the client can have it in another format.
 */
public final class XmlForm {
    private XmlForm() {}

    /** The same rows; one that XML cannot carry is refused when its turn comes. */
    public static RowSet carried(RowSet rows) {
        Iterator<Binding> checked = Iter.map(rows, row -> {
            row.forEach((variable, value) -> check(value));
            return row;
        });
        return RowSetStream.create(rows.getResultVars(), checked);
    }

    /** Writes the graph as RDF/XML; nothing is written when it cannot be. */
    public static void write(Graph graph, OutputStream out) {
        graph.find().forEachRemaining(XmlForm::check);
        try {
            RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
        } catch (JenaException e) {
            throw refusal("an IRI in it is malformed");
        }
    }

    private static void check(Triple triple) {
        check(triple.getSubject());
        check(triple.getObject());
        String property = triple.getPredicate().getURI();
        String namespace = property.substring(0, Util.splitNamespaceXML(property));
        if (namespace.length() == property.length() || !isIri(namespace)) {
            throw refusal("the property <" + property + "> does not end in a name behind a namespace");
        }
    }

    private static boolean isIri(String namespace) {
        try {
            return IRIx.create(namespace).isReference();
        } catch (IRIException e) {
            return false;
        }
    }

    private static void check(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
        OptionalInt odd = text.codePoints().filter(c -> !Shown.isXml(c)).findFirst();
        if (odd.isPresent()) {
            throw refusal("it holds the character " + Shown.codePoint(odd.getAsInt()) + ", which XML cannot carry");
        }
    }

    private static Refusal refusal(String why) {
        return new Refusal(
                Reason.NOT_ACCEPTABLE,
                "This answer cannot be written in XML: " + why + ". Ask for JSON, or for text/turtle where it is RDF.");
    }
}
