package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Claims;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.problem.ProblemCode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An id that the rows take meets the shapes, and one that they refuse does not: hand-made ids and a thousand random ones. */
class IdsTest {
    private static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"), Namespaces.PUBLISHED);
    private static final Namespaces OURS = Namespaces.PUBLISHED;
    private static final String LETTERS = "sc0123456789--az AZ_.\u00e9\u0661";
    private static final List<String> HAND_MADE = List.of(
            "s001",
            "s999999",
            "s1000",
            "s01",
            "s1234567",
            "S001",
            "s00x",
            " s001",
            "s001 ",
            "s-001",
            "s001-c001",
            "c001",
            "c1000",
            "c9999999",
            "c10000000",
            "c01",
            "c",
            "C001",
            "c001x",
            "xc001",
            "c-001",
            "c001-",
            "c\u0661\u0661\u0661",
            "ami-labs",
            "a",
            "a--b",
            "-a",
            "a-",
            "A",
            "a_b",
            "a.b",
            "3m",
            "r\u00e9my",
            "a".repeat(100),
            "a".repeat(101),
            "a-".repeat(50) + "a",
            "a/b",
            "a#b",
            "a?b",
            "%41");

    @TempDir
    Path folder;

    @Test
    void rowsAndShapesAgreeOnEachId() {
        List<String> ids =
                Stream.concat(HAND_MADE.stream(), random()).distinct().toList();
        assertThat(takenAsEntities(ids))
                .containsExactlyInAnyOrderElementsOf(conforming(ids, OURS.entity(), "Person"))
                .contains("a", "3m")
                .doesNotContain("A");
        assertThat(takenAsSources(ids))
                .containsExactlyInAnyOrderElementsOf(conforming(ids, OURS.source(), "Source"))
                .contains("s1000")
                .doesNotContain("s01");
        assertThat(takenAsClaims(ids))
                .containsExactlyInAnyOrderElementsOf(conforming(ids, OURS.claim() + "s001-", "Claim"))
                .contains("c1000")
                .doesNotContain("c01");
    }

    /** A line break at the end, which some take for the end of the text; no IRI can hold it. */
    @Test
    void lineBreakIsNoPartOfAnId() {
        List<String> ids = List.of("s001\n", "c001\n", "a\n", "a\r", "s001\u2028");
        assertThat(takenAsEntities(ids)).isEmpty();
        assertThat(takenAsSources(ids)).isEmpty();
        assertThat(takenAsClaims(ids)).isEmpty();
    }

    private static Stream<String> random() {
        Random random = new Random(12);
        return IntStream.range(0, 1000)
                .mapToObj(i -> {
                    String start = List.of("", "s", "c", "s0", "c00").get(random.nextInt(5));
                    return start
                            + random.ints(1 + random.nextInt(8), 0, LETTERS.length())
                                    .mapToObj(at -> LETTERS.substring(at, at + 1))
                                    .collect(Collectors.joining());
                })
                .filter(id -> !id.isBlank());
    }

    private Set<String> takenAsEntities(List<String> ids) {
        return taken(ids, SeedCase.in(folder).with("entities.csv", rows("id,class,label", ids, ",Person,Somebody")))
                .entities()
                .keySet();
    }

    private Set<String> takenAsSources(List<String> ids) {
        String row = ",A report,en,direct,a.txt," + "0f".repeat(32) + ",2100,2000";
        return taken(
                        ids,
                        SeedCase.in(folder)
                                .with(
                                        "sources.csv",
                                        rows(
                                                SeedCase.SOURCES
                                                        .lines()
                                                        .findFirst()
                                                        .orElseThrow(),
                                                ids,
                                                row)))
                .sources()
                .keySet();
    }

    private Set<String> takenAsClaims(List<String> ids) {
        String row = ",wheel-works,founder,ada-quill,Ada Quill founded Wheel Works,0,29,0,29," + "0f".repeat(32);
        return taken(
                        ids,
                        SeedCase.in(folder)
                                .with(
                                        "claims/s001.csv",
                                        rows(SeedCase.CLAIMS.lines().findFirst().orElseThrow(), ids, row)))
                .claims()
                .stream()
                .map(claim -> claim.id().toString().substring("s001-".length()))
                .collect(Collectors.toSet());
    }

    /** Each id that was refused is named as one; nothing else is. */
    private static Claims taken(List<String> ids, SeedCase seeds) {
        Checked checked = Checked.seeds(seeds.seeds());
        assertThat(checked.codes()).contains(ProblemCode.INVALID_ID);
        return checked.claims();
    }

    private static String rows(String header, List<String> ids, String rest) {
        return header + "\n"
                + ids.stream().map(id -> "\"" + id + "\"" + rest + "\n").collect(Collectors.joining());
    }

    private static Set<String> conforming(List<String> ids, String namespace, String type) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node of = NodeFactory.createURI(OURS.ontology() + type);
        ids.forEach(id -> graph.add(NodeFactory.createURI(namespace + id), RDF.type.asNode(), of));
        Set<String> conforming = new HashSet<>(ids);
        ShaclValidator.get().validate(Shapes.parse(ONTOLOGY.shapes()), graph).getEntries().stream()
                .filter(entry -> entry.source().getURI().matches(".*#(source|claim|entity)-iri(-length)?"))
                .forEach(entry -> conforming.remove(entry.focusNode().getURI().substring(namespace.length())));
        return conforming;
    }
}
