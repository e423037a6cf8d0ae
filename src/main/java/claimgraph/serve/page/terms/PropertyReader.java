package claimgraph.serve.page.terms;

import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads a property: what it joins, what the catalogue says of it, and a claim that uses it. */
final class PropertyReader {
    private static final Map<Node, String> MATCHES = new LinkedHashMap<>();

    static {
        MATCHES.put(OWL2.equivalentProperty.asNode(), "the same as");
        MATCHES.put(SKOS.exactMatch.asNode(), "the same as");
        MATCHES.put(SKOS.closeMatch.asNode(), "close to");
        MATCHES.put(SKOS.broadMatch.asNode(), "narrower than");
        MATCHES.put(SKOS.narrowMatch.asNode(), "wider than");
    }

    private final GraphReader graph;
    private final Links links;
    private final ClaimReader claims;

    PropertyReader(GraphReader graph, ClaimReader claims) {
        this.graph = graph;
        this.links = new Links(graph);
        this.claims = claims;
    }

    OntologyPage.PropertyCard card(Node property) {
        List<Node> using = graph.subjects(RDF.Nodes.predicate, property);
        String ontology = graph.namespaces().ontology();
        String name = GraphReader.localName(property);
        return new OntologyPage.PropertyCard(
                links.to(property),
                either(property, RDFS.Nodes.domain, "subjectClass"),
                either(property, RDFS.Nodes.range, "valueClass"),
                says(property),
                links.to(graph.objects(property, RDFS.Nodes.subPropertyOf)),
                matches(property),
                graph.objects(property, SKOS.note.asNode()).stream()
                        .map(graph::label)
                        .toList(),
                using.size(),
                using.stream()
                        .min(Comparator.comparing((Node claim) -> !isPreferred(claim))
                                .thenComparing(GraphReader::localName))
                        .map(claims::card)
                        .stream()
                        .toList(),
                isPosition(property),
                facts(property, ontology, name),
                using.isEmpty() ? Queries.ofTriples(ontology, name) : Queries.ofClaims(ontology, name));
    }

    private String facts(Node property, String ontology, String name) {
        String kind = graph.text(property, "valueKind");
        boolean node = !graph.objects(property, "needsAspect").isEmpty()
                || !graph.objects(property, "mayHaveAspect").isEmpty();
        if (kind.isEmpty()) {
            return "";
        }
        return isPosition(property)
                ? Queries.ofPositions(ontology, name, kind, node)
                : Queries.ofFacts(ontology, name, kind, node);
    }

    /** Whether its values are somebody's, and so no facts. */
    private boolean isPosition(Node property) {
        return !List.of("", "checkable").contains(graph.text(property, "valuesAre"));
    }

    /** Domain or range; where the catalogue names classes instead, those. */
    private List<Link> either(Node property, Node standard, String ours) {
        return links.to(
                Stream.concat(graph.objects(property, standard).stream(), graph.objects(property, ours).stream())
                        .distinct()
                        .toList());
    }

    private List<OntologyPage.Match> matches(Node property) {
        return MATCHES.entrySet().stream()
                .flatMap(match -> graph.objects(property, match.getKey()).stream()
                        .map(there -> new OntologyPage.Match(match.getValue(), links.to(there))))
                .toList();
    }

    private List<String> says(Node property) {
        List<String> words = new ArrayList<>();
        String kind = graph.text(property, "valueKind");
        if (!kind.isEmpty()) {
            words.add("a seed row writes: " + kind);
        }
        if (isPosition(property)) {
            words.add("a position of somebody, no fact");
        }
        names(property, "valueScheme", "from the list ", words);
        if (!graph.text(property, "dimension").isEmpty()) {
            words.add("dimension " + graph.text(property, "dimension"));
        }
        flag(property, "singleValued", "one value at a time", words);
        flag(property, "stateLike", "changes over time", words);
        flag(property, "needsAspect", "needs an aspect", words);
        flag(property, "mayHaveAspect", "may have an aspect", words);
        names(property, "aspectClass", "aspect: ", words);
        names(property, "aspectScheme", "aspect from the list ", words);
        String backwards = graph.text(property, "inverseLabel");
        if (!backwards.isEmpty()) {
            words.add("backwards (^cg:" + GraphReader.localName(property) + "): " + backwards);
        }
        return words;
    }

    private void names(Node property, String annotation, String words, List<String> out) {
        List<Node> named = graph.objects(property, annotation);
        if (!named.isEmpty()) {
            out.add(words + named.stream().map(graph::label).collect(Collectors.joining(" or ")));
        }
    }

    private void flag(Node property, String annotation, String words, List<String> out) {
        if (graph.text(property, annotation).equals("true")) {
            out.add(words);
        }
    }

    private boolean isPreferred(Node claim) {
        return graph.holds(claim, graph.term("rank"), graph.term("Preferred"));
    }
}
