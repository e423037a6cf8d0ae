package claimgraph.serve.page.thing;

import claimgraph.ontology.Namespaces;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Looks up triples of the default graph, which holds everything; every list is in a stable order. */
public final class GraphReader {
    /** Pages that read everything are made of graphs of so many triples, not of larger ones: they would take minutes and gigabytes. */
    public static final long MOST_READ_WHOLE = 1_000_000;

    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);
    private static final List<Node> LABELS = List.of(RDFS.Nodes.label, SKOS.prefLabel.asNode());
    private static final List<Node> DEFINITIONS = List.of(RDFS.Nodes.comment, SKOS.definition.asNode());

    private final DatasetGraph dataset;
    private final Graph graph;
    private final Namespaces namespaces;

    public GraphReader(DatasetGraph dataset, Namespaces namespaces) {
        this.dataset = dataset;
        this.graph = dataset.getDefaultGraph();
        this.namespaces = namespaces;
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    public boolean isLarge() {
        return graph.size() > MOST_READ_WHOLE;
    }

    public Namespaces namespaces() {
        return namespaces;
    }

    /** A term of our ontology. */
    public Node term(String localName) {
        return NodeFactory.createURI(namespaces.ontology() + localName);
    }

    /** Something of ours by its path, {@code id/ami-labs}. */
    public Node ours(String path) {
        return NodeFactory.createURI(namespaces.base() + path);
    }

    public List<Node> objects(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(ORDER)
                .toList();
    }

    public List<Node> objects(Node subject, String ours) {
        return objects(subject, term(ours));
    }

    public List<Node> subjects(Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    public List<Node> subjects(String ours, Node object) {
        return subjects(term(ours), object);
    }

    /** Everything of one of our classes. */
    public List<Node> ofClass(String ours) {
        return subjects(RDF.Nodes.type, term(ours));
    }

    /** The classes of things: those that have a list of kinds. */
    public List<Node> entityClasses() {
        return graph.find(Node.ANY, term("kindsOf"), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    public @Nullable Node object(Node subject, Node predicate) {
        List<Node> objects = objects(subject, predicate);
        return objects.isEmpty() ? null : objects.get(0);
    }

    public @Nullable Node object(Node subject, String ours) {
        return object(subject, term(ours));
    }

    /** Lexical form of the literal; empty when there is none. */
    public String text(Node subject, Node predicate) {
        for (Node object : objects(subject, predicate)) {
            if (object.isLiteral()) {
                return object.getLiteralLexicalForm();
            }
        }
        return "";
    }

    public String text(Node subject, String ours) {
        return text(subject, term(ours));
    }

    public int number(Node subject, String ours) {
        String text = text(subject, ours);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    public boolean holds(Node subject, Node predicate, Node object) {
        return graph.contains(subject, predicate, object);
    }

    public boolean isA(Node subject, String ours) {
        return holds(subject, RDF.Nodes.type, term(ours));
    }

    /** Whether anything is said of it. */
    public boolean knows(Node subject) {
        return graph.contains(subject, Node.ANY, Node.ANY);
    }

    public List<Triple> from(Node subject) {
        return sorted(graph.find(subject, Node.ANY, Node.ANY).toList());
    }

    public List<Triple> to(Node object) {
        return sorted(graph.find(Node.ANY, Node.ANY, object).toList());
    }

    /** What people call it: its label, else the end of its IRI. */
    public String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String label = first(node, LABELS);
        return label.isEmpty() ? shortName(node) : label;
    }

    /** {@code prov:Agent} for what others name, the end of the IRI for what we do. */
    private String shortName(Node node) {
        String iri = node.toString();
        if (!iri.startsWith(namespaces.base())) {
            for (Map.Entry<String, String> prefix : namespaces.prefixes().entrySet()) {
                if (iri.startsWith(prefix.getValue())) {
                    return prefix.getKey() + ":"
                            + iri.substring(prefix.getValue().length());
                }
            }
            return iri;
        }
        return localName(node);
    }

    /** What it means, in a sentence; may be empty. */
    public String definition(Node node) {
        return first(node, DEFINITIONS);
    }

    private String first(Node node, List<Node> predicates) {
        for (Node predicate : predicates) {
            String text = text(node, predicate);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** What stands behind the last slash or hash. */
    public static String localName(Node node) {
        String iri = node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    private static List<Triple> sorted(List<Triple> triples) {
        return triples.stream()
                .sorted(Comparator.comparing(Triple::getPredicate, ORDER)
                        .thenComparing(Triple::getObject, ORDER)
                        .thenComparing(Triple::getSubject, ORDER))
                .toList();
    }
}
