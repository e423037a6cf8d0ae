package claimgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;

/** The domain ontology is valid OWL 2 DL, inside OWL 2 RL, consistent, documented, and never merges what sources dispute. */
class OntologyProfileTest {

    private static final Path FOLDER = Path.of("ontology");
    private static final Path TBOX = FOLDER.resolve("claimgraph.ttl");
    private static final String CG = Namespaces.PUBLISHED.ontology();

    /** Two sources, two chief executives. */
    private static final String CONFLICT = """
            @prefix cg: <%s> . @prefix cge: <%s> .
            cge:acme a cg:Organization ; cg:chiefExecutive cge:ada-lang , cge:bo-field .
            cge:ada-lang a cg:Person . cge:bo-field a cg:Person .
            """.formatted(CG, Namespaces.PUBLISHED.entity());

    @Test
    void tboxIsOwl2Dl() throws OWLOntologyCreationException {
        assertThat(new OWL2DLProfile().checkOntology(owl()).getViolations()).isEmpty();
    }

    @Test
    void tboxIsInsideOwl2Rl() throws OWLOntologyCreationException {
        assertThat(new OWL2RLProfile().checkOntology(owl()).getViolations()).isEmpty();
    }

    @Test
    void tboxIsConsistentAndEveryClassCanHaveMembers() throws OWLOntologyCreationException {
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        Reasoner hermit = new Reasoner(configuration, owl());
        try {
            assertThat(hermit.isConsistent()).isTrue();
            assertThat(hermit.getUnsatisfiableClasses().getEntitiesMinusBottom())
                    .isEmpty();
        } finally {
            hermit.dispose();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claimgraph.ttl", "claims-vocab.ttl", "links-vocab.ttl", "lists.ttl"})
    void everyTermHasOneEnglishLabelAndOneComment(String file) {
        Model model = RDFDataMgr.loadModel(FOLDER.resolve(file).toString());
        assertThat(terms(model)).isNotEmpty().allSatisfy(term -> {
            boolean listed = model.contains(term, SKOS.inScheme);
            assertThat(languages(term, listed ? SKOS.prefLabel : RDFS.label)).containsExactly("en");
            assertThat(languages(term, listed ? SKOS.definition : RDFS.comment)).containsExactly("en");
        });
    }

    @Test
    void noTermIsDefinedInTwoFiles() {
        Map<String, String> definedIn = new TreeMap<>();
        for (String file : List.of("claimgraph.ttl", "claims-vocab.ttl", "links-vocab.ttl", "lists.ttl")) {
            for (Resource term : terms(RDFDataMgr.loadModel(FOLDER.resolve(file).toString()))) {
                assertThat(definedIn.put(term.getLocalName(), file))
                        .as("first definition of %s", term.getLocalName())
                        .isNull();
            }
        }
    }

    @Test
    void nothingIsFunctional() {
        Model model = RDFDataMgr.loadModel(TBOX.toString());
        assertThat(Stream.of(OWL.FunctionalProperty, OWL.InverseFunctionalProperty, OWL2.hasKey))
                .noneMatch(model::containsResource);
    }

    @Test
    void twoChiefExecutivesStayTwoPeople() {
        assertThat(inferredToBeOne(RDFDataMgr.loadModel(TBOX.toString()))).isFalse();
    }

    /** What the test above is good for: with a functional property the two become one. */
    @Test
    void functionalPropertyWouldMakeThemOne() {
        Model functional = RDFDataMgr.loadModel(TBOX.toString());
        functional.add(functional.createResource(CG + "chiefExecutive"), RDF.type, OWL.FunctionalProperty);
        assertThat(inferredToBeOne(functional)).isTrue();
    }

    private static boolean inferredToBeOne(Model tbox) {
        Model data = ModelFactory.createDefaultModel();
        RDFDataMgr.read(data, new StringReader(CONFLICT), Namespaces.PUBLISHED_BASE, Lang.TURTLE);
        InfModel inferred = ModelFactory.createInfModel(
                ReasonerRegistry.getOWLMiniReasoner().bindSchema(tbox), data);
        String people = Namespaces.PUBLISHED.entity();
        return inferred.contains(
                inferred.createResource(people + "ada-lang"), OWL.sameAs, inferred.createResource(people + "bo-field"));
    }

    private static OWLOntology owl() throws OWLOntologyCreationException {
        return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(TBOX.toFile());
    }

    /** What a file says of our own namespace. */
    private static List<Resource> terms(Model model) {
        return model.listSubjectsWithProperty(RDF.type)
                .filterKeep(
                        subject -> subject.isURIResource() && subject.getURI().startsWith(CG))
                .toList();
    }

    private static List<String> languages(Resource term, org.apache.jena.rdf.model.Property property) {
        return term.listProperties(property)
                .mapWith(statement -> statement.getLanguage())
                .toList();
    }
}
