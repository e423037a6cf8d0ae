package claimgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** The facts built from our seeds do not contradict the ontology. */
class BuiltFactsTest {

    private static final Graph FACTS = GraphFactory.createDefaultGraph();
    private static final Graph WHOLE = GraphFactory.createDefaultGraph();

    @BeforeAll
    static void build() {
        ClaimGraph graph = Graphs.ours().graph();
        RDFParser.source(Path.of("ontology/core/core.ttl")).parse(FACTS);
        RDFParser.source(Path.of("ontology/claimgraph.ttl")).parse(FACTS);
        graph.dataset().getDefaultGraph().find().forEachRemaining(WHOLE::add);
        FACTS.remove(Node.ANY, OWL.imports.asNode(), Node.ANY);
        for (String name : new String[] {"entities", "facts", "values"}) {
            Node node = NodeFactory.createURI(Namespaces.PUBLISHED.graph() + name);
            graph.dataset().getGraph(node).find().forEachRemaining(FACTS::add);
        }
    }

    @Test
    void factsAreConsistent() throws OWLOntologyCreationException {
        assertThat(consistent(FACTS)).isTrue();
    }

    /** What the test above is good for: it would notice a person that is a place as well. */
    @Test
    void personThatIsAPlaceIsNoticed() throws OWLOntologyCreationException {
        Graph spoiled = GraphFactory.createDefaultGraph();
        FACTS.find().forEachRemaining(spoiled::add);
        Node person =
                FACTS.find(Node.ANY, RDF.type.asNode(), term("Person")).next().getSubject();
        spoiled.add(Triple.create(person, RDF.type.asNode(), term("Place")));
        assertThat(consistent(spoiled)).isFalse();
    }

    /** Nodes that stand for blank nodes and addresses of versions and pages are no things. */
    /** What a query and a row are told of it. */
    @Test
    void theCommentOfATermThatWentNamesWhatReplacesIt() {
        assertThat(WHOLE.find(Node.ANY, OWL2.deprecated.asNode(), Node.ANY).toList())
                .hasSizeGreaterThan(50)
                .allSatisfy(gone -> {
                    Node term = gone.getSubject();
                    Node instead = WHOLE.find(term, DCTerms.isReplacedBy.asNode(), Node.ANY)
                            .next()
                            .getObject();
                    assertThat(WHOLE.find(term, RDFS.Nodes.comment, Node.ANY)
                                    .mapWith(comment -> comment.getObject().getLiteralLexicalForm())
                                    .toList())
                            .as("comment of %s", term)
                            .anyMatch(comment -> comment.contains("cg:" + instead.getLocalName()));
                });
    }

    @Test
    void everythingOfOursThatSomethingLeadsToHasALabel() {
        assertThat(WHOLE.find().mapWith(Triple::getObject).toSet().stream()
                        .filter(node -> node.isURI()
                                && node.getURI().startsWith(Namespaces.PUBLISHED_BASE)
                                && !node.getURI().matches(".*(/genid/.*|/\\d+\\.\\d+\\.\\d+|/)")))
                .hasSizeGreaterThan(3000)
                .allSatisfy(node -> assertThat(WHOLE.contains(node, RDFS.Nodes.label, Node.ANY))
                        .as("label of %s", node)
                        .isTrue());
    }

    @Test
    void everyDateOfAFactOrARoleHasThePeriodThatSaysItsDays() {
        List<Node> dates = WHOLE.find(Node.ANY, term("valueKind"), NodeFactory.createLiteralString("date"))
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(Stream.concat(dates.stream(), Stream.of(term("validFrom"), term("validTo"), term("asOf")))
                        .flatMap(property ->
                                WHOLE.find(Node.ANY, property, Node.ANY).mapWith(Triple::getObject).toList().stream())
                        .filter(Node::isLiteral))
                .hasSizeGreaterThan(20)
                .allSatisfy(date -> assertThat(
                                WHOLE.find(Node.ANY, term("date"), date).toList())
                        .as("periods of %s", date)
                        .hasSize(1)
                        .allSatisfy(period -> assertThat(WHOLE.contains(period.getSubject(), term("low"), Node.ANY)
                                        || WHOLE.contains(period.getSubject(), term("high"), Node.ANY))
                                .isTrue()));
    }

    /** Whoever is at the head of an organization is among its officers, in the shape that all officers have. */
    @Test
    void onePropertyHasOneShape() {
        List<Node> withAspect = Stream.of("needsAspect", "mayHaveAspect")
                .flatMap(need ->
                        WHOLE.find(Node.ANY, term(need), Node.ANY).mapWith(Triple::getSubject).toList().stream())
                .toList();
        assertThat(withAspect)
                .isNotEmpty()
                .allSatisfy(property -> assertThat(WHOLE.find(Node.ANY, property, Node.ANY)
                                .mapWith(Triple::getObject)
                                .toList())
                        .allSatisfy(fact -> assertThat(WHOLE.contains(fact, RDF.type.asNode(), term("AspectFact")))
                                .as("%s %s", property, fact)
                                .isTrue()));
        List<Triple> chiefs =
                WHOLE.find(Node.ANY, term("chiefExecutive"), Node.ANY).toList();
        assertThat(chiefs)
                .isNotEmpty()
                .allSatisfy(chief -> assertThat(WHOLE.find(chief.getSubject(), term("officer"), Node.ANY)
                                .mapWith(Triple::getObject)
                                .toList())
                        .anySatisfy(fact -> {
                            assertThat(WHOLE.contains(fact, term("value"), chief.getObject()))
                                    .isTrue();
                            assertThat(WHOLE.contains(fact, term("aspect"), term("role-chief-executive")))
                                    .isTrue();
                        }));
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Namespaces.PUBLISHED.ontology() + localName);
    }

    private static boolean consistent(Graph graph) throws OWLOntologyCreationException {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RDFDataMgr.write(turtle, graph, Lang.TURTLE);
        OWLOntology ontology = OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new ByteArrayInputStream(turtle.toByteArray()));
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        Reasoner hermit = new Reasoner(configuration, ontology);
        try {
            return hermit.isConsistent();
        } finally {
            hermit.dispose();
        }
    }
}
