package claimgraph.serve.page.terms;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.dataset.DatasetDescription;
import claimgraph.dataset.DatasetFile;
import claimgraph.dataset.Distribution;
import claimgraph.dataset.Example;
import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import claimgraph.store.DatasetCounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** The description of the dataset as it is served here: for programs as RDF, for people as tables. */
public final class DescriptionReader {
    private final DatasetGraph dataset;
    private final PageQueries queries;
    private final List<Example> examples;
    private final Dumps dumps;

    public DescriptionReader(
            DatasetGraph dataset, PageQueries queries, List<CompetencyQuestion> questions, Dumps dumps) {
        this.dataset = dataset;
        this.queries = queries;
        this.dumps = dumps;
        this.examples = questions.stream()
                .map(asked -> new Example(asked.id(), asked.question(), asked.theme(), asked.text()))
                .toList();
    }

    /** A class or property and how much there is of it. */
    public record Line(Link term, long count) {
        private static Line of(ResultRow row) {
            return new Line(row.link("term"), row.number("count"));
        }
    }

    /** The addresses in it are those of the host that was asked. */
    public Graph graph(HttpServletRequest request) {
        String host = host(request);
        List<Distribution> files = Arrays.stream(DatasetFile.values())
                .map(file -> distribution(file, host, dumps.described(file)))
                .toList();
        return DatasetDescription.served(intrinsic(), queries.namespaces(), host + "/sparql", examples, files);
    }

    private static Distribution distribution(DatasetFile file, String host, Optional<PackedFile> made) {
        return new Distribution(
                file.fileName(),
                file.mediaType(),
                host + "/dumps/" + file.fileName(),
                made.map(each -> new Distribution.Bytes(each.bytes(), each.sha256()))
                        .orElse(null));
    }

    public View page(HttpServletRequest request) {
        List<ResultRow> rows = queries.over(intrinsic()).rows("void");
        return new View(
                "void",
                Map.of(
                        "classes", counted(rows, "classes"),
                        "properties", counted(rows, "properties"),
                        "graphs",
                                rows.stream()
                                        .filter(row -> row.text("what").equals("graphs"))
                                        .map(Line::of)
                                        .sorted(Comparator.comparing(
                                                line -> line.term().iri()))
                                        .toList(),
                        "host", host(request)));
    }

    private static List<Line> counted(List<ResultRow> rows, String what) {
        return rows.stream()
                .filter(row -> row.text("what").equals(what))
                .map(Line::of)
                .sorted(Comparator.comparingLong(Line::count)
                        .reversed()
                        .thenComparing(line -> line.term().text()))
                .toList();
    }

    /** The graph of metadata, or, where a dataset has none, what it would say. */
    private Graph intrinsic() {
        Node meta = NodeFactory.createURI(queries.namespaces().graph() + "meta");
        return dataset.containsGraph(meta)
                ? dataset.getGraph(meta)
                : DatasetDescription.intrinsic(DatasetCounts.of(dataset), queries.namespaces());
    }

    private static String host(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
