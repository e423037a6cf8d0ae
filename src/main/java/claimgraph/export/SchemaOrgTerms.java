package claimgraph.export;

import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** Which classes and properties of schema.org ours are parts of, as the ontology says. */
final class SchemaOrgTerms {

    private final Ontology ontology;

    SchemaOrgTerms(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Types of a thing of our class; {@code Thing} when schema.org has nothing nearer. */
    List<String> typesOf(String ourClass) {
        List<String> types = above(ourClass, RDFS.subClassOf.asNode());
        return types.isEmpty() ? List.of("Thing") : types;
    }

    List<String> propertiesOf(String ourProperty) {
        return above(ourProperty, RDFS.subPropertyOf.asNode());
    }

    private List<String> above(String localName, Node up) {
        Set<String> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        Set<Node> seen = new LinkedHashSet<>();
        open.add(NodeFactory.createURI(ontology.namespaces().ontology() + localName));
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (seen.add(node)) {
                ontology.terms().find(node, up, Node.ANY).forEachRemaining(triple -> open.add(triple.getObject()));
                if (node.isURI() && node.getURI().startsWith(Namespaces.SCHEMA)) {
                    found.add(node.getURI().substring(Namespaces.SCHEMA.length()));
                }
            }
        }
        return found.stream().sorted().toList();
    }
}
