package claimgraph.ontology;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every shape catches a planted fault, and nothing else does. A fault is a SPARQL update in faults/, named for the shape
 * that must report it: {@code usage-value-kind--money-is-count.ru} spoils good.ttl so that usage-value-kind speaks.
 */
class ShapesTest {

    private static final Path CASES = Path.of("src/test/resources/claimgraph/shapes");
    private static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"), Namespaces.PUBLISHED);
    private static final Node VALUE_KIND = NodeFactory.createURI(Namespaces.PUBLISHED.ontology() + "valueKind");
    private static final Shapes SHAPES = Shapes.parse(ONTOLOGY.shapes());
    private static final Graph GOOD = good();

    private static Map<Path, ValidationReport> reports = Map.of();

    @BeforeAll
    static void validateSpoiledGraphs() {
        reports = new TreeMap<>(faults().parallelStream().collect(toMap(fault -> fault, ShapesTest::report)));
    }

    @Test
    void goodDatasetConforms() {
        assertThat(messages(validate(GOOD))).isEmpty();
    }

    @Test
    void ontologyConforms() {
        assertThat(messages(validate(ONTOLOGY.terms()))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachFaultIsReportedByItsShapeAlone() {
        return reports.entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        name(fault.getKey()),
                        () -> assertThat(sources(fault.getValue()))
                                .as("%s", messages(fault.getValue()))
                                .containsExactly(shape(fault.getKey()))));
    }

    @Test
    void eachShapeHasAFault() {
        assertThat(reports.keySet().stream().map(ShapesTest::shape).collect(toSet()))
                .as("shapes that have a message, against the names of the files in faults/")
                .isEqualTo(shapesWithMessage());
    }

    /** A variable that the query does not select stays in the message as {?name}. */
    @Test
    void messagesNameTheirNodes() {
        assertThat(reports.values().stream().flatMap(report -> messages(report).stream()))
                .allSatisfy(message -> assertThat(message).doesNotContain("{").endsWith("."));
    }

    private static ValidationReport report(Path fault) {
        Graph graph = GraphFactory.createDefaultGraph();
        GOOD.find().forEachRemaining(graph::add);
        UpdateAction.parseExecute(prefixes() + read(fault), graph);
        return validate(graph);
    }

    private static ValidationReport validate(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph);
    }

    /** With the properties and terms that it and the faults use as the whole catalogue, which makes validation much faster. */
    private static Graph good() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(CASES.resolve("good.ttl")).parse(graph);
        String used = read(CASES.resolve("good.ttl"))
                + faults().stream().map(ShapesTest::read).collect(joining());
        ONTOLOGY.terms()
                .find()
                .filterDrop(triple -> triple.getPredicate().equals(VALUE_KIND)
                        && !graph.contains(Node.ANY, RDF.predicate.asNode(), triple.getSubject()))
                .filterDrop(triple -> ONTOLOGY.terms().contains(triple.getSubject(), SKOS.inScheme.asNode(), Node.ANY)
                        && !used.contains(triple.getSubject().getLocalName()))
                .toList()
                .forEach(graph::add);
        return graph;
    }

    private static String prefixes() {
        return Namespaces.PUBLISHED.prefixes().entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(joining("", "", "PREFIX cgr: <" + Namespaces.PUBLISHED.run() + ">\n"));
    }

    private static List<Path> faults() {
        try (Stream<Path> files = Files.list(CASES.resolve("faults"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path fault) {
        return fault.getFileName().toString().replace(".ru", "");
    }

    private static String shape(Path fault) {
        return name(fault).replaceFirst("--.*", "");
    }

    private static Set<String> sources(ValidationReport report) {
        return report.getEntries().stream()
                .map(entry -> entry.source().getLocalName())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static List<String> messages(ValidationReport report) {
        return report.getEntries().stream().map(entry -> entry.message()).toList();
    }

    private static Set<String> shapesWithMessage() {
        Graph shapes = ONTOLOGY.shapes();
        Set<String> names = new TreeSet<>();
        shapes.find(Node.ANY, SHACL.message, Node.ANY).forEachRemaining(message -> {
            Node bearer = message.getSubject();
            Node shape = bearer.isURI()
                    ? bearer
                    : shapes.find(Node.ANY, SHACL.sparql, bearer).next().getSubject();
            names.add(shape.getLocalName());
        });
        return names;
    }
}
