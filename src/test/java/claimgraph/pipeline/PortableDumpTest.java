package claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** What lets another store give the answers that ours gives, of the graph of our own seeds. */
class PortableDumpTest {
    private static final DatasetGraph DATASET = Graphs.ours().graph().dataset();

    /** A store whose default graph is not a set would count it twice. */
    @Test
    void noTripleStandsInTwoGraphs() {
        Map<Triple, Node> graphs = new HashMap<>();
        TreeSet<String> twice = new TreeSet<>();
        named().forEach(quad -> {
            Node other = graphs.putIfAbsent(quad.asTriple(), quad.getGraph());
            if (other != null) {
                twice.add(quad.asTriple() + " in " + other + " and " + quad.getGraph());
            }
        });
        assertThat(graphs).hasSizeGreaterThan(40_000);
        assertThat(twice).isEmpty();
    }

    /** A store that keeps values, and not how they were written, gives them back in this form. */
    @Test
    void everyLiteralIsInItsCanonicalForm() {
        NormalizeRDFTerms canonical = NormalizeRDFTerms.getXSD11();
        assertThat(named().stream().map(Quad::getObject).filter(Node::isLiteral))
                .allSatisfy(literal -> assertThat(literal).isEqualTo(canonical.normalize(literal)));
        assertThat(named().stream()
                        .map(Quad::getObject)
                        .filter(object -> object.isLiteral()
                                && object.getLiteralDatatypeURI().endsWith("#decimal"))
                        .map(Node::getLiteralLexicalForm))
                .contains("0.1", "4")
                .allSatisfy(text -> assertThat(text).isEqualTo(shortest(text)));
    }

    private static String shortest(String decimal) {
        return new BigDecimal(decimal).stripTrailingZeros().toPlainString();
    }

    private static List<Quad> named() {
        return DATASET.stream().filter(quad -> !quad.isDefaultGraph()).toList();
    }
}
