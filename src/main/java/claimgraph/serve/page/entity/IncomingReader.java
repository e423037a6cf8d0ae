package claimgraph.serve.page.entity;

import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Finds the claims in which a thing is the value or the aspect. */
final class IncomingReader {
    private final GraphReader graph;
    private final Links links;

    IncomingReader(GraphReader graph) {
        this.graph = graph;
        this.links = new Links(graph);
    }

    List<EntityPage.Incoming> of(Node entity) {
        Stream<Node> claims = Stream.concat(
                        graph.subjects(RDF.Nodes.object, entity).stream(), graph.subjects("aspect", entity).stream())
                .filter(node -> graph.isA(node, "Claim"));
        Map<String, List<Node>> byProperty = claims.distinct()
                .collect(Collectors.groupingBy(
                        claim -> text(graph.object(claim, RDF.Nodes.predicate)), TreeMap::new, Collectors.toList()));
        return byProperty.values().stream()
                .map(this::incoming)
                .sorted(Comparator.comparing(each -> each.property().text()))
                .toList();
    }

    private EntityPage.Incoming incoming(List<Node> claims) {
        Map<String, List<Node>> bySubject = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> text(graph.object(claim, RDF.Nodes.subject)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<EntityPage.Lead> leads = bySubject.values().stream()
                .map(this::lead)
                .sorted(Comparator.comparing(each -> each.from().text()))
                .toList();
        return new EntityPage.Incoming(link(graph.object(claims.get(0), RDF.Nodes.predicate)), leads);
    }

    private EntityPage.Lead lead(List<Node> claims) {
        Node first = claims.get(0);
        List<Node> questions = graph.subjects("candidate", first);
        long sources = claims.stream()
                .flatMap(claim -> graph.objects(claim, "source").stream())
                .distinct()
                .count();
        boolean fact = claims.stream().anyMatch(claim -> is(claim, "rank", "Preferred"));
        boolean denied = claims.stream().allMatch(claim -> is(claim, "modality", "Denied"));
        return new EntityPage.Lead(
                link(graph.object(first, RDF.Nodes.subject)),
                link(questions.isEmpty() ? first : questions.get(0)),
                (int) sources,
                fact,
                denied ? "denied" : fact ? "" : "claimed, not chosen");
    }

    private boolean is(Node claim, String property, String value) {
        return graph.holds(claim, graph.term(property), graph.term(value));
    }

    private Link link(@Nullable Node node) {
        return node == null ? Link.text("") : links.to(node);
    }

    private static String text(@Nullable Node node) {
        return node == null ? "" : node.toString();
    }
}
