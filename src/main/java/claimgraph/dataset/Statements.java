package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A description as it grows; nothing in it is blank, so that two of them can be compared line by line. */
final class Statements {
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Namespaces namespaces;

    Statements(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    Graph graph() {
        graph.find().mapWith(Triple::getSubject).toSet().forEach(this::label);
        namespaces.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        return graph;
    }

    /** Whatever is described has a label: its title, or the last part of its IRI. */
    private void label(Node part) {
        Node title = NodeFactory.createURI(Namespaces.DCTERMS + "title");
        String words = graph.find(part, title, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(part.getURI().replaceFirst(".*[/#]", "").replace('-', ' '));
        english(part, Namespaces.RDFS + "label", words);
    }

    Namespaces namespaces() {
        return namespaces;
    }

    /** The dataset itself. */
    Node dataset() {
        return part("dataset");
    }

    /** A part of the description by its name. */
    Node part(String name) {
        return NodeFactory.createURI(namespaces.base() + "void#" + name);
    }

    void type(Node subject, String iri) {
        add(subject, RDF.Nodes.type, NodeFactory.createURI(iri));
    }

    void iri(Node subject, String predicate, String iri) {
        add(subject, NodeFactory.createURI(predicate), NodeFactory.createURI(iri));
    }

    void node(Node subject, String predicate, Node object) {
        add(subject, NodeFactory.createURI(predicate), object);
    }

    void text(Node subject, String predicate, String text) {
        add(subject, NodeFactory.createURI(predicate), NodeFactory.createLiteralString(text));
    }

    void english(Node subject, String predicate, String text) {
        add(subject, NodeFactory.createURI(predicate), NodeFactory.createLiteralLang(text, "en"));
    }

    void number(Node subject, String predicate, long number) {
        typed(subject, predicate, Long.toString(number), XSDDatatype.XSDinteger);
    }

    void typed(Node subject, String predicate, String lexical, XSDDatatype type) {
        add(subject, NodeFactory.createURI(predicate), NodeFactory.createLiteralDT(lexical, type));
    }

    /** {@code cg-founder}: prefix and local name, for the name of a part. */
    String shortName(Node term) {
        for (Map.Entry<String, String> prefix : namespaces.prefixes().entrySet()) {
            if (term.getURI().startsWith(prefix.getValue())) {
                return prefix.getKey() + "-"
                        + term.getURI().substring(prefix.getValue().length());
            }
        }
        return term.getURI().replaceAll("[^A-Za-z0-9]+", "-");
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }
}
