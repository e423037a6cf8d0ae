package claimgraph.serve.page.terms;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.dataset.DatasetDescription;
import claimgraph.dataset.DatasetFile;
import claimgraph.dataset.Distribution;
import claimgraph.dataset.Example;
import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
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
import org.apache.jena.graph.Triple;

/** The description of the dataset as it is served here: for programs as RDF, for people as tables. */
public final class DescriptionReader {
    private static final String VOID = Namespaces.VOID;

    private final GraphReader graph;
    private final Links links;
    private final List<Example> examples;
    private final Dumps dumps;

    public DescriptionReader(GraphReader graph, List<CompetencyQuestion> questions, Dumps dumps) {
        this.graph = graph;
        this.dumps = dumps;
        this.links = new Links(graph);
        this.examples = questions.stream()
                .map(asked -> new Example(asked.id(), asked.question(), asked.theme(), asked.text()))
                .toList();
    }

    /** A class or property and how much there is of it. */
    public record Line(Link term, long count) {}

    /** The addresses in it are those of the host that was asked. */
    public Graph graph(HttpServletRequest request) {
        String host = host(request);
        List<Distribution> files = Arrays.stream(DatasetFile.values())
                .map(file -> distribution(file, host, dumps.described(file)))
                .toList();
        return DatasetDescription.served(intrinsic(), graph.namespaces(), host + "/sparql", examples, files);
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
        Graph described = intrinsic();
        return new View(
                "void",
                Map.of(
                        "classes", lines(described, "classPartition", "class", "entities"),
                        "properties", lines(described, "propertyPartition", "property", "triples"),
                        "graphs", graphs(described),
                        "host", host(request)));
    }

    /** The graph of metadata, or, where a dataset has none, what it would say. */
    private Graph intrinsic() {
        Node meta = graph.ours("graph/meta");
        return graph.dataset().containsGraph(meta)
                ? graph.dataset().getGraph(meta)
                : DatasetDescription.intrinsic(DatasetCounts.of(graph.dataset()), graph.namespaces());
    }

    private List<Line> lines(Graph described, String partition, String term, String count) {
        return described
                .find(Node.ANY, iri(partition), Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(part -> new Line(links.to(object(described, part, term)), number(described, part, count)))
                .toList()
                .stream()
                .sorted(Comparator.comparingLong(Line::count)
                        .reversed()
                        .thenComparing(line -> line.term().text()))
                .toList();
    }

    private List<Line> graphs(Graph described) {
        return described
                .find(Node.ANY, NodeFactory.createURI(Namespaces.SD + "name"), Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(name -> new Line(links.to(name), number(described, name, "triples")))
                .toList()
                .stream()
                .sorted(Comparator.comparing(line -> line.term().iri()))
                .toList();
    }

    private static Node object(Graph described, Node subject, String property) {
        return described.find(subject, iri(property), Node.ANY).next().getObject();
    }

    private static long number(Graph described, Node subject, String property) {
        return Long.parseLong(object(described, subject, property).getLiteralLexicalForm());
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(VOID + name);
    }

    private static String host(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
