package claimgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.util.SimpleIRIMapper;

/** The domain ontology is valid OWL 2 DL, inside OWL 2 RL, consistent, documented, and never merges what sources dispute. */
class OntologyProfileTest {

    private static final Path FOLDER = Path.of("ontology");
    private static final Path CORE = FOLDER.resolve("core");
    private static final Path TBOX = FOLDER.resolve("claimgraph.ttl");
    private static final String CG = Namespaces.PUBLISHED.ontology();

    /** Two sources, two chief executives. */
    private static final String CONFLICT = """
            @prefix cg: <%s> . @prefix cge: <%s> .
            cge:acme a cg:Organization ; cg:chiefExecutive cge:ada-lang , cge:bo-field .
            cge:ada-lang a cg:Person . cge:bo-field a cg:Person .
            """.formatted(CG, Namespaces.PUBLISHED.entity());

    /** The files of terms of both layers. */
    private static List<String> files() {
        return Stream.of("core", "")
                .flatMap(layer -> Stream.of(Objects.requireNonNull(
                                FOLDER.resolve(layer).toFile().list()))
                        .filter(name -> name.endsWith(".ttl"))
                        .map(name -> layer.isEmpty() ? name : layer + "/" + name))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileSaysWhatItIs(String file) {
        Model model = RDFDataMgr.loadModel(FOLDER.resolve(file).toString());
        List<Resource> headers =
                model.listSubjectsWithProperty(RDF.type, OWL.Ontology).toList();
        assertThat(headers).hasSize(1);
        assertThat(Stream.of(
                        DCTerms.title,
                        DCTerms.description,
                        OWL2.versionIRI,
                        OWL.versionInfo,
                        model.createProperty("https://schema.org/license")))
                .allSatisfy(property -> assertThat(
                                headers.get(0).listProperties(property).toList())
                        .as(property.getLocalName())
                        .hasSize(1));
        assertThat(headers.get(0).getPropertyResourceValue(OWL2.versionIRI).getURI())
                .startsWith(headers.get(0).getURI() + "/");
    }

    /** A project of another domain takes core/ as it is: nothing there names what only this domain has. */
    @Test
    void coreStandsOnItsOwn() throws OWLOntologyCreationException {
        OWLOntology core = OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(CORE.resolve("core.ttl").toFile());
        assertThat(new OWL2DLProfile().checkOntology(core).getViolations()).isEmpty();
        assertThat(new OWL2RLProfile().checkOntology(core).getViolations()).isEmpty();
        Set<Resource> ofTheDomain = files().stream()
                .filter(file -> !file.startsWith("core/"))
                .flatMap(file -> terms(RDFDataMgr.loadModel(FOLDER.resolve(file).toString())).stream())
                .collect(Collectors.toSet());
        Model all = ModelFactory.createDefaultModel();
        files().stream()
                .filter(file -> file.startsWith("core/"))
                .forEach(file -> RDFDataMgr.read(all, FOLDER.resolve(file).toString()));
        assertThat(Stream.of(
                        Objects.requireNonNull(CORE.resolve("shapes").toFile().list())))
                .isNotEmpty()
                .allSatisfy(file -> RDFDataMgr.read(
                        all, CORE.resolve("shapes").resolve(file).toString()));
        assertThat(ofTheDomain).noneMatch(all::containsResource);
    }

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
    @MethodSource("files")
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
        for (String file : files()) {
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
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        manager.getIRIMappers()
                .add(new SimpleIRIMapper(
                        IRI.create(Namespaces.PUBLISHED_BASE + "core"),
                        IRI.create(CORE.resolve("core.ttl").toUri())));
        return manager.loadOntologyFromOntologyDocument(TBOX.toFile());
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
