package claimgraph.ontology;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Adds the triples of one file to a graph, under our base, literals in their canonical form; where the file has a name, with an IRI for every blank node
 * (RDF 1.1, 3.5), numbered in the order of the file: what we serve has no blank nodes, so that two dumps can be compared
 * line by line.
 */
final class Rebased extends StreamRDFBase {

    private final Graph graph;
    private final Namespaces namespaces;
    private final String name;
    private final Map<Node, Node> named = new HashMap<>();

    Rebased(Graph graph, Namespaces namespaces, String name) {
        this.graph = graph;
        this.namespaces = namespaces;
        this.name = name;
    }

    @Override
    public void triple(Triple triple) {
        graph.add(move(triple.getSubject()), move(triple.getPredicate()), move(triple.getObject()));
    }

    private Node move(Node node) {
        if (node.isBlank()) {
            return name.isEmpty()
                    ? node
                    : named.computeIfAbsent(
                            node,
                            blank -> NodeFactory.createURI(
                                    namespaces.base() + ".well-known/genid/" + name + "-" + (named.size() + 1)));
        }
        if (node.isURI()) {
            return namespaces.equals(Namespaces.PUBLISHED) ? node : NodeFactory.createURI(rebase(node.getURI()));
        }
        return literal(Canonical.literal(node));
    }

    private Node literal(Node node) {
        String text = node.getLiteralLexicalForm();
        if (namespaces.equals(Namespaces.PUBLISHED) || !text.contains(Namespaces.PUBLISHED_BASE)) {
            return node;
        }
        String language = node.getLiteralLanguage();
        return language.isEmpty()
                ? NodeFactory.createLiteralDT(rebase(text), node.getLiteralDatatype())
                : NodeFactory.createLiteralLang(rebase(text), language);
    }

    private String rebase(String text) {
        return text.replace(Namespaces.PUBLISHED_BASE, namespaces.base());
    }
}
