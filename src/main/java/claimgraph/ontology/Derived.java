package claimgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the ontology says in terms of its own or of SKOS, said once more in the words that everybody's queries and tools
 * look for: each term of a list has an {@code rdfs:label}, and each property says by {@code schema:domainIncludes} and
 * {@code schema:rangeIncludes} what it joins. Neither can be a contradiction, as an {@code rdfs:domain} of one class of
 * several would be.
 */
final class Derived {

    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI(Namespaces.SCHEMA + "domainIncludes");
    private static final Node RANGE_INCLUDES = NodeFactory.createURI(Namespaces.SCHEMA + "rangeIncludes");
    private static final Map<String, String> ELSEWHERE = Map.of("date", "Date", "text", "Text", "iri", "URL");

    private final Graph terms;
    private final String cg;

    private Derived(Graph terms, String cg) {
        this.terms = terms;
        this.cg = cg;
    }

    /** Adds to the triples what follows from them. */
    static void add(Graph terms, Namespaces namespaces) {
        Derived derived = new Derived(terms, namespaces.ontology());
        List<Triple> more = new ArrayList<>();
        terms.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                .forEachRemaining(
                        named -> more.add(Triple.create(named.getSubject(), RDFS.Nodes.label, named.getObject())));
        terms.find(Node.ANY, derived.term("valueKind"), Node.ANY).forEachRemaining(property -> {
            Node self = property.getSubject();
            derived.all(self, "subjectClass").forEach(type -> more.add(Triple.create(self, DOMAIN_INCLUDES, type)));
            derived.ranges(self, property.getObject().getLiteralLexicalForm())
                    .forEach(type -> more.add(Triple.create(self, RANGE_INCLUDES, type)));
        });
        more.forEach(terms::add);
    }

    /** The classes of what the property leads to in the graph, which is a node of its own where a fact has an aspect. */
    private Stream<Node> ranges(Node property, String kind) {
        boolean checkable = all(property, "valuesAre")
                .allMatch(are -> are.getLiteralLexicalForm().equals("checkable"));
        if (checkable
                && Stream.of("needsAspect", "mayHaveAspect")
                        .anyMatch(need -> all(property, need).findAny().isPresent())) {
            return Stream.of(term("AspectFact"));
        }
        return switch (kind) {
            case "entity" -> all(property, "valueClass");
            case "concept" -> Stream.of(SKOS.Concept.asNode());
            case "money" -> Stream.of(term("MoneyQuantity"));
            case "quantity" -> Stream.of(term("Quantity"));
            default ->
                Stream.ofNullable(ELSEWHERE.get(kind)).map(name -> NodeFactory.createURI(Namespaces.SCHEMA + name));
        };
    }

    private Stream<Node> all(Node property, String annotation) {
        return terms.find(property, term(annotation), Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private Node term(String localName) {
        return NodeFactory.createURI(cg + localName);
    }
}
