package claimgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.dataset.ClaimGraph;
import claimgraph.pipeline.Built;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.Home;
import claimgraph.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
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

    @BeforeAll
    static void build() {
        Home home = new Home(Path.of(""));
        Built built = GraphPipeline.of(home, home.seeds(), "seeds", Namespaces.PUBLISHED_BASE, stage -> {})
                .build(new Problems())
                .orElseThrow();
        ClaimGraph graph = built.graph();
        RDFParser.source(Path.of("ontology/core/core.ttl")).parse(FACTS);
        RDFParser.source(Path.of("ontology/claimgraph.ttl")).parse(FACTS);
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
