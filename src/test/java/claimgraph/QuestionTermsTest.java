package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.dataset.QuestionFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Together the questions name every class and every property of ours that has data: what nobody asks for is said here. */
class QuestionTermsTest {
    private static final String CG = Graphs.ours().graph().namespaces().ontology();

    /** Where the ontology speaks of itself, and what was inferred; neither is data. */
    private static final Pattern NOT_DATA = Pattern.compile(".*/graph/(ontology|inferred|meta|shapes)");

    private static final List<String> TEXTS = QuestionFolder.read(Path.of("queries")).stream()
            .map(CompetencyQuestion::text)
            .map(QuestionTermsTest::withoutHeader)
            .toList();

    @Test
    void eachClassWithThingsIsAskedFor() {
        assertThat(unused(quad -> quad.getPredicate().equals(RDF.type.asNode()), Quad::getObject))
                .as("classes that no question names")
                .isEmpty();
    }

    @Test
    void eachPropertyWithDataIsAskedFor() {
        assertThat(unused(quad -> true, Quad::getPredicate))
                .as("properties that no question names")
                .isEmpty();
    }

    /** A claim has its property as rdf:predicate; its fact may be missing, since it was denied or only expected. */
    @Test
    void eachPropertyOfAClaimIsAskedFor() {
        assertThat(unused(quad -> quad.getPredicate().equals(RDF.predicate.asNode()), Quad::getObject))
                .as("properties of claims that no question names")
                .isEmpty();
    }

    private static Set<String> unused(Predicate<Quad> wanted, Function<Quad, Node> term) {
        DatasetGraph dataset = Graphs.ours().graph().dataset();
        Set<String> names = new TreeSet<>();
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!NOT_DATA.matcher(quad.getGraph().getURI()).matches() && wanted.test(quad)) {
                names.add(term.apply(quad).getURI());
            }
        });
        return names.stream()
                .filter(name -> name.startsWith(CG))
                .map(name -> "cg:" + name.substring(CG.length()))
                .filter(name -> TEXTS.stream().noneMatch(text -> names(text, name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean names(String text, String term) {
        return Pattern.compile(Pattern.quote(term) + "(?![\\w-])").matcher(text).find();
    }

    private static String withoutHeader(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    }
}
