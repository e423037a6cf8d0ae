package claimgraph.serve;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.ontology.Namespaces;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The graphs that the tests serve. */
final class Served {
    static final String NUMBERS = "http://example.org/n/";
    private static final CompetencyQuestion QUESTION = new CompetencyQuestion(
            "cq01-founders",
            "Who founded <what>?",
            "To see & compare.",
            "",
            "People",
            "# Question: Who founded <what>?\n"
                    + "PREFIX cg: <https://w3id.org/claimgraph/ontology#>\nSELECT * { ?what cg:founder ?who }",
            Path.of("cq01-founders.tsv"));

    private Served() {}

    static ServedGraph small() {
        return of(DatasetGraphFactory.create());
    }

    /** Beside the small one, {@code size} numbers in a ring, each with its value: enough to make joins explode. */
    static ServedGraph withNumbers(int size) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (int i = 0; i < size; i++) {
            Node number = NodeFactory.createURI(NUMBERS + i);
            Node next = NodeFactory.createURI(NUMBERS + (i + 1) % size);
            dataset.getDefaultGraph().add(Triple.create(number, NodeFactory.createURI(NUMBERS + "next"), next));
            dataset.getDefaultGraph()
                    .add(Triple.create(
                            number,
                            NodeFactory.createURI(NUMBERS + "value"),
                            NodeFactory.createLiteralByValue(Integer.valueOf(i))));
        }
        return of(dataset);
    }

    private static ServedGraph of(DatasetGraph dataset) {
        InputStream small = Served.class.getResourceAsStream("small.trig");
        RDFParser.source(small).lang(Lang.TRIG).parse(dataset);
        return new ServedGraph(dataset, Namespaces.PUBLISHED, "0123456789abcdef", List.of(QUESTION));
    }
}
