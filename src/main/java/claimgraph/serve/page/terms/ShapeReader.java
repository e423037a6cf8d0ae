package claimgraph.serve.page.terms;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads what the shapes check, from the messages they give. */
final class ShapeReader {
    private static final Node TARGET = NodeFactory.createURI(Namespaces.SH + "targetClass");
    private static final Node MESSAGE = NodeFactory.createURI(Namespaces.SH + "message");

    private final Graph shapes;
    private final Links links;

    ShapeReader(Graph shapes, Links links) {
        this.shapes = shapes;
        this.links = links;
    }

    List<OntologyPage.ShapeCard> read() {
        return shapes
                .find(Node.ANY, TARGET, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(GraphReader::localName))
                .map(this::card)
                .filter(card -> !card.rules().isEmpty())
                .toList();
    }

    private OntologyPage.ShapeCard card(Node shape) {
        List<Node> targets =
                shapes.find(shape, TARGET, Node.ANY).mapWith(Triple::getObject).toList();
        Set<String> rules = new TreeSet<>();
        collect(shape, rules, new ArrayList<>());
        return new OntologyPage.ShapeCard(
                GraphReader.localName(shape),
                targets.stream()
                        .sorted(Comparator.comparing(Node::toString))
                        .map(links::to)
                        .toList(),
                List.copyOf(rules));
    }

    /** Messages of the shape and of the blank nodes it is made of. */
    private void collect(Node node, Set<String> rules, List<Node> seen) {
        if (seen.contains(node)) {
            return;
        }
        seen.add(node);
        for (Triple triple : shapes.find(node, Node.ANY, Node.ANY).toList()) {
            if (triple.getPredicate().equals(MESSAGE) && triple.getObject().isLiteral()) {
                rules.add(triple.getObject().getLiteralLexicalForm().replaceAll("\\{\\?(\\w+)}", "‹$1›"));
            } else if (triple.getObject().isBlank()) {
                collect(triple.getObject(), rules, seen);
            }
        }
    }
}
