package claimgraph.export.release;

import claimgraph.export.ReleaseException;
import claimgraph.ontology.Namespaces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A graph as it was published: claims and questions by the last part of their IRIs, and the labels of everything. */
final class Published {

    private static final String DUMP = "claimgraph.nq";
    private static final String CLAIM = "ontology#Claim";

    private final Graph graph;
    private final String ontology;

    private Published(Graph graph, String ontology) {
        this.graph = graph;
        this.ontology = ontology;
    }

    /**
     * Reads a release folder or an N-Quads file.
     *
     * @throws ReleaseException with a plain sentence when there is none or it cannot be read
     */
    static Published read(Path place) {
        Path file = Files.isDirectory(place) ? place.resolve(DUMP) : place;
        if (!Files.isRegularFile(file)) {
            throw new ReleaseException("There is no release in " + place
                    + ". Name a folder that claimgraph build wrote, or an N-Quads file.");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            graph.add(quad.asTriple());
                        }

                        @Override
                        public void triple(Triple triple) {
                            graph.add(triple);
                        }
                    });
        } catch (IOException | RiotException e) {
            throw new ReleaseException(file + " is not N-Quads: " + e.getMessage());
        }
        return new Published(graph, ontology(graph, file));
    }

    /** Our namespace, whatever base the release was built with. */
    private static String ontology(Graph graph, Path file) {
        return graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(type -> type.isURI() && type.getURI().endsWith(CLAIM))
                .nextOptional()
                .map(type -> type.getURI().replaceFirst("Claim$", ""))
                .orElseThrow(() -> new ReleaseException(file + " holds no claim."));
    }

    /** Things of a class of ours, by the last part of their IRIs. */
    NavigableMap<String, Node> all(String className) {
        NavigableMap<String, Node> all = new TreeMap<>();
        graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(ontology + className))
                .mapWith(Triple::getSubject)
                .forEachRemaining(node -> all.put(last(node), node));
        return all;
    }

    /** What a property of ours leads to, in words, sorted. */
    List<String> words(Node subject, String property) {
        return objects(subject, ontology + property).stream()
                .map(this::label)
                .sorted()
                .toList();
    }

    /** What one of the three properties of reification leads to, in words. */
    String part(Node claim, String property) {
        return objects(claim, Namespaces.RDF + property).stream()
                .map(this::label)
                .findFirst()
                .orElse("");
    }

    /** The words of a phrase. */
    String exact(Node evidence) {
        return objects(evidence, Namespaces.OA + "exact").stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    /** What a property of ours leads to. */
    List<Node> nodes(Node subject, String property) {
        return objects(subject, ontology + property);
    }

    /** The label, else the lexical form, else the last part of the IRI. */
    String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return Stream.of(RDFS.label, SKOS.prefLabel)
                .flatMap(property -> objects(node, property.getURI()).stream())
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(last(node));
    }

    private List<Node> objects(Node subject, String predicate) {
        return graph.find(subject, NodeFactory.createURI(predicate), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static String last(Node node) {
        String iri = node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
