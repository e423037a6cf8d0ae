package claimgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class MappingReaderTest {
    private static final String HEAD = """
            #curie_map:
            #  cg: https://w3id.org/claimgraph/ontology#
            #  wdt: http://www.wikidata.org/prop/direct/
            subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tobject_label\tcomment
            """;

    private final List<String> faults = new ArrayList<>();

    @Test
    void aMatchIsItsTripleAndTheLabelOfWhatItLeadsTo() {
        assertThat(triples("cg:formerEmployer\tskos:broadMatch\t\twdt:P108\temployer\tThere with an end\n"))
                .containsExactly(
                        Triple.create(cg("formerEmployer"), SKOS.broadMatch.asNode(), wdt("P108")),
                        Triple.create(wdt("P108"), RDFS.Nodes.label, NodeFactory.createLiteralLang("employer", "en")));
    }

    /** A triple that says what is not so would be read as if it were. */
    @Test
    void whatIsNotTheSameOrWasNotFoundIsANoteAndNoMatch() {
        List<Triple> said =
                triples("cg:valuation\tskos:exactMatch\tNot\twdt:P2226\tmarket capitalization\tListed only\n"
                        + "cg:amountRaised\tskos:exactMatch\t\tsssom:NoTermFound\t\tnothing\n");

        assertThat(said).extracting(Triple::getPredicate).containsOnly(SKOS.note.asNode());
        assertThat(said.get(0).getObject().getLiteralLexicalForm())
                .isEqualTo("Not the same as wdt:P2226 market capitalization: Listed only.");
        assertThat(said.get(1).getObject().getLiteralLexicalForm()).endsWith("looked for and not found.");
    }

    @Test
    void anUnknownPrefixAndACutRowAreNamed() {
        triples("cg:founder\tskos:exactMatch\t\twd:P112\tfounded by\t\ncg:founder\tskos:exactMatch\n");
        assertThat(faults)
                .containsExactly(
                        "5: object_id \"wd:P112\" has a prefix that its curie_map does not list. Add it there.",
                        "6: The row has 2 cells, the header has 6. Write one tab for each empty cell.");
    }

    @Test
    void ourMappingIsInTheOntologyUnderAnyBase() {
        Namespaces elsewhere = new Namespaces("https://example.org/");
        Graph terms = Ontology.read(Path.of("ontology"), elsewhere).terms();

        assertThat(terms.contains(
                        NodeFactory.createURI(elsewhere.ontology() + "founder"), SKOS.exactMatch.asNode(), wdt("P112")))
                .isTrue();
        assertThat(terms.contains(cg("founder"), Node.ANY, Node.ANY)).isFalse();
    }

    @Test
    void classesAreMappedToo() {
        Graph terms = Ontology.read(Path.of("ontology"), Namespaces.PUBLISHED).terms();

        assertThat(terms.contains(cg("Person"), SKOS.exactMatch.asNode(), NodeFactory.createURI(Namespaces.WD + "Q5")))
                .isTrue();
    }

    /** What the checks read in our annotations, tools read in the words of schema.org. */
    @Test
    void everyPropertySaysWhatItJoinsInTheWordsOfOthers() {
        Graph terms = Ontology.read(Path.of("ontology"), Namespaces.PUBLISHED).terms();
        Node domain = NodeFactory.createURI(Namespaces.SCHEMA + "domainIncludes");
        Node range = NodeFactory.createURI(Namespaces.SCHEMA + "rangeIncludes");

        assertThat(terms.find(Node.ANY, cg("valueKind"), Node.ANY).toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(triple -> {
                    Node property = triple.getSubject();
                    boolean anything =
                            triple.getObject().getLiteralLexicalForm().equals("entity")
                                    && !terms.contains(property, cg("valueClass"), Node.ANY);
                    assertThat(objects(terms, property, domain))
                            .containsExactlyInAnyOrderElementsOf(objects(terms, property, cg("subjectClass")));
                    assertThat(objects(terms, property, range).isEmpty())
                            .as("%s leads to anything", property)
                            .isEqualTo(anything);
                });
        assertThat(objects(terms, cg("officer"), range)).containsExactly(cg("AspectFact"));
        assertThat(objects(terms, cg("developer"), range)).contains(cg("Person"), cg("Organization"));
    }

    private static List<Node> objects(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private List<Triple> triples(String rows) {
        List<Triple> read = new ArrayList<>();
        MappingReader.read(HEAD + rows, read::add, (line, message) -> faults.add(line + ": " + message));
        return read;
    }

    private static Node cg(String name) {
        return NodeFactory.createURI(Namespaces.PUBLISHED.ontology() + name);
    }

    private static Node wdt(String name) {
        return NodeFactory.createURI(Namespaces.WDT + name);
    }
}
