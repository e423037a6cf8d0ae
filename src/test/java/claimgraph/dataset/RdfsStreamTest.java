package claimgraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.rdf.IriMinter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** What follows from entities and facts that come as a stream, held against Jena's inference over the whole graph. */
class RdfsStreamTest {
    private static final Namespaces NAMESPACES = new Namespaces("http://example.org/");
    private static final String PREFIXES = """
        PREFIX : <http://example.org/id/>
        PREFIX cg: <http://example.org/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        """;
    private static final String TERMS = """
        cg:Firm rdfs:subClassOf cg:Body . cg:Body rdfs:subClassOf cg:Agent . cg:Person rdfs:subClassOf cg:Agent .
        cg:led rdfs:subPropertyOf cg:backed . cg:anchored rdfs:subPropertyOf cg:backed . cg:backed rdfs:domain cg:Backer .
        cg:backed rdfs:range cg:Backed . cg:called rdfs:subPropertyOf rdfs:label . cg:mergedInto rdfs:range cg:Body .
        cg:worth rdfs:range cg:Amount . cg:much a cg:Amount .
        """;

    @Test
    void saysWhatFollowsFromTheWholeEachOnce() {
        String entities = ":a a cg:Firm ; rdfs:label \"A\" ; cg:mergedInto :b . :b a cg:Body . :c a cg:Person .";
        String facts = ":a cg:led :b ; cg:anchored :b , :c ; cg:backed :c ; cg:called \"A\" , \"B\" ; cg:worth :v ."
                + " :b cg:led :c ; cg:worth :v . :c cg:worth \"v\" ; cg:led :a .";
        List<Triple> inferred = stream(entities, facts);
        assertThat(inferred).doesNotHaveDuplicates().hasSameElementsAs(whole(entities, facts));
        assertThat(inferred).hasSizeGreaterThan(10);
    }

    @Test
    void nodeOfAFactBelongsToTheEntityAtHand() {
        String entities = ":a a cg:Firm . :b a cg:Firm .";
        String facts = ":a cg:led <http://example.org/fact/1> . <http://example.org/fact/1> a cg:Fact ; cg:led :b ."
                + " :a cg:anchored <http://example.org/fact/1> ; cg:backed :b .";
        List<Triple> inferred = stream(entities, facts);
        assertThat(inferred).doesNotHaveDuplicates().hasSameElementsAs(whole(entities, facts));
    }

    @Test
    void whatTheOntologyOrAValueStatesIsNotSaidAgain() {
        String facts = ":a cg:worth :v , :w , cg:much ; cg:led :b .";
        IriMinter iris = new IriMinter(NAMESPACES, ontology(TERMS).catalogue());
        List<String> typed = new ArrayList<>();
        RdfsStream inferring = new RdfsStream(ontology(TERMS), iris, (g, s, p, o) -> {
            if (p.getLocalName().equals("type") && o.getLocalName().equals("Amount")) {
                typed.add(g.getLocalName() + " " + s.getLocalName());
            }
        });
        send(":a a cg:Firm . :b a cg:Firm .", iris.graph("entities"), inferring);
        send(":v a cg:Amount .", iris.graph("values"), inferring);
        send(facts, iris.graph("facts"), inferring);
        inferring.finish();
        assertThat(typed).containsExactlyInAnyOrder("ontology much", "values v", "inferred w");
    }

    @Test
    void whoIsAtOneEndOfAChainHasWhatIsAtTheOther() {
        String chain = "cg:owns <http://www.w3.org/2002/07/owl#propertyChainAxiom> ( ["
                + " <http://www.w3.org/2002/07/owl#inverseOf> cg:backed ] cg:made ) .";
        String entities = ":round a cg:Thing . :b a cg:Body .";
        String facts = ":round cg:led :b ; cg:made :firm . :b cg:worth :v .";
        assertThat(stream(TERMS + chain, entities, facts))
                .doesNotHaveDuplicates()
                .contains(triple(":b cg:owns :firm ."))
                .filteredOn(triple -> triple.getPredicate().getURI().endsWith("#owns"))
                .hasSize(1);
        assertThat(stream(TERMS + chain, entities, ":round cg:led :b . :b cg:made :firm ."))
                .noneMatch(triple -> triple.getPredicate().getURI().endsWith("#owns"));
    }

    private static Triple triple(String turtle) {
        return graph(turtle).find().next();
    }

    private static List<Triple> stream(String entities, String facts) {
        return stream(TERMS, entities, facts);
    }

    private static List<Triple> stream(String terms, String entities, String facts) {
        Ontology ontology = ontology(terms);
        IriMinter iris = new IriMinter(NAMESPACES, ontology.catalogue());
        List<Triple> inferred = new ArrayList<>();
        Node name = iris.graph("inferred");
        RdfsStream inferring = new RdfsStream(ontology, iris, (g, s, p, o) -> {
            if (g.equals(name)) {
                inferred.add(Triple.create(s, p, o));
            }
        });
        send(entities, iris.graph("entities"), inferring);
        send(facts, iris.graph("facts"), inferring);
        send(":c cg:led :d .", NodeFactory.createURI("http://example.org/graph/claims-s001"), inferring);
        inferring.finish();
        return inferred;
    }

    /** In the order in which it is written. */
    private static void send(String turtle, Node graph, RdfsStream to) {
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(new org.apache.jena.riot.system.StreamRDFBase() {
            @Override
            public void triple(Triple t) {
                to.quad(graph, t.getSubject(), t.getPredicate(), t.getObject());
            }
        });
    }

    private static List<Triple> whole(String entities, String facts) {
        Graph stated = graph(entities + facts);
        return RDFSFactory.graphRDFS(stated, graph(TERMS))
                .find()
                .filterDrop(triple -> stated.contains(triple)
                        || graph(TERMS).contains(triple)
                        || triple.getSubject().isLiteral())
                .toList();
    }

    private static Ontology ontology(String terms) {
        return new Ontology(
                NAMESPACES,
                graph(terms),
                GraphFactory.createDefaultGraph(),
                Graphs.ours().ontology().catalogue());
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
