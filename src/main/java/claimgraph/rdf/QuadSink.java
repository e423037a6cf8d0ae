package claimgraph.rdf;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Where quads go: a file, a dataset, a counter. Who writes bytes takes literals as text, without a node for each. */
@FunctionalInterface
public interface QuadSink {

    void quad(Node graph, Node subject, Node predicate, Node object);

    /** A quad whose object is a plain text. */
    default void text(Node graph, Node subject, Node predicate, String text) {
        quad(graph, subject, predicate, Literals.text(text));
    }

    /** A quad whose object is a text of ours, in English. */
    default void english(Node graph, Node subject, Node predicate, String text) {
        quad(graph, subject, predicate, Literals.english(text));
    }

    /** A quad whose object is a literal of the datatype, in its right form. */
    default void typed(Node graph, Node subject, Node predicate, String lexical, RDFDatatype type) {
        quad(graph, subject, predicate, NodeFactory.createLiteralDT(lexical, type));
    }
}
