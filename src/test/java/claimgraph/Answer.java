package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Compares what was answered with the committed answer, term by term; {@code -Dgolden=write} rewrites it. */
final class Answer {
    private Answer() {}

    /** Solutions in the SPARQL TSV format: the same terms in the same order. */
    static void check(Path expected, String tsv) {
        write(expected, tsv);
        List<String> wanted = rows(read(expected));
        List<String> given = rows(tsv);
        assertThat(without(wanted, given)).as("%s: missing", expected).isEmpty();
        assertThat(without(given, wanted)).as("%s: surplus", expected).isEmpty();
        assertThat(given).as("%s: the order", expected).isEqualTo(wanted);
    }

    /** Turtle: the same triples. It is rewritten only when they differ. */
    static void checkGraph(Path expected, String turtle) {
        Graph given = graph(turtle);
        if (!Files.exists(expected) || !given.isIsomorphicWith(graph(read(expected)))) {
            write(
                    expected,
                    RDFWriter.source(shortened(given))
                            .format(RDFFormat.TURTLE_PRETTY)
                            .asString());
        }
        Graph wanted = graph(read(expected));
        assertThat(given.isIsomorphicWith(wanted))
                .as("%s\nwanted:\n%s\ngiven:\n%s", expected, wanted, given)
                .isTrue();
    }

    /** The solutions of a query asked of a dataset in this process. */
    static List<String> rows(DatasetGraph dataset, String query) {
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
            List<String> rows = new ArrayList<>();
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
            return rows;
        }
    }

    private static List<String> rows(String tsv) {
        ResultSet solutions =
                ResultSetMgr.read(new ByteArrayInputStream(tsv.getBytes(StandardCharsets.UTF_8)), ResultSetLang.RS_TSV);
        List<String> rows = new ArrayList<>();
        rows.add(solutions.getResultVars().toString());
        while (solutions.hasNext()) {
            Binding row = solutions.nextBinding();
            rows.add(row.toString());
        }
        return rows;
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    /** With those of our prefixes that it needs. */
    private static Graph shortened(Graph graph) {
        graph.getPrefixMapping().clearNsPrefixMap();
        String triples = RDFWriter.source(graph).format(RDFFormat.NTRIPLES).asString();
        Graphs.ours().graph().namespaces().prefixes().forEach((prefix, namespace) -> {
            if (triples.contains("<" + namespace)) {
                graph.getPrefixMapping().setNsPrefix(prefix, namespace);
            }
        });
        return graph;
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    private static void write(Path expected, String text) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(expected, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path expected) {
        try {
            assertThat(expected)
                    .as("the expected answer; -Dgolden=write makes it")
                    .exists();
            return Files.readString(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
