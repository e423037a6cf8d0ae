package claimgraph.serve.page.terms;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import claimgraph.serve.page.thing.Once;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Which claims stand behind a cell of an answer: {@code /why?value=…&with=…}, where {@code with} names the things in the
 * same row. A number in an answer is a part of a value node; the claims that give that value are shown.
 */
public final class WhyPage implements Function<HttpServletRequest, View> {
    private static final int MOST = 100;
    private static final int MOST_WITH = 50;
    private static final int MOST_LABELS = 10_000;
    private static final List<RDFDatatype> TYPES = types();
    private static final List<Node> PARTS = Stream.of("value", "minValue", "maxValue")
            .map(name -> NodeFactory.createURI(Namespaces.SCHEMA + name))
            .toList();

    private final GraphReader graph;
    private final Links links;
    private final ClaimReader claims;
    private final Once<Set<String>> languages;

    public WhyPage(GraphReader graph, ClaimReader claims) {
        this.graph = graph;
        this.links = new Links(graph);
        this.claims = claims;
        this.languages = new Once<>(() -> languages(graph.dataset().getDefaultGraph()));
    }

    @Override
    public View apply(HttpServletRequest request) {
        String value = word(request.getParameter("value"));
        String[] named = request.getParameterValues("with");
        Set<Node> with = (named == null ? Stream.<String>empty() : Stream.of(named))
                .limit(MOST_WITH)
                .map(NodeFactory::createURI)
                .collect(Collectors.toSet());
        List<Node> found = value.isEmpty() ? List.of() : behind(value);
        List<Node> fitting =
                found.stream().filter(claim -> speaksOf(claim, with)).toList();
        List<Node> row = with.stream().filter(node -> graph.isA(node, "Claim")).toList();
        List<Node> shown = !fitting.isEmpty() ? fitting : row.isEmpty() ? found : row;
        Node node = NodeFactory.createURI(value);
        return new View(
                "why",
                Map.of(
                        "value",
                        graph.knows(node) ? links.to(node) : Link.text(value),
                        "fits",
                        !fitting.isEmpty() || !row.isEmpty(),
                        "alone",
                        with.isEmpty(),
                        "more",
                        shown.size() > MOST,
                        "claims",
                        claims.cards(shown.stream().limit(MOST).toList())));
    }

    /** Claims whose value it is, or is a part of, or, when there are none, whose subject it is. */
    private List<Node> behind(String value) {
        Node node = NodeFactory.createURI(value);
        List<Node> objects = graph.knows(node) ? List.of(node) : literals(value);
        List<Node> stating = objects.stream()
                .flatMap(object -> Stream.concat(Stream.of(object), wholes(object)))
                .flatMap(object -> graph.subjects(RDF.Nodes.object, object).stream())
                .filter(claim -> graph.isA(claim, "Claim"))
                .distinct()
                .toList();
        List<Node> about = graph.subjects(RDF.Nodes.subject, node);
        return Stream.concat(stating.stream(), about.stream()).distinct().toList();
    }

    /** The literals of that text which the graph has: each is looked up, of each type and in each language it may have. */
    private List<Node> literals(String lexical) {
        Stream<Node> typed = TYPES.stream().map(type -> NodeFactory.createLiteralDT(lexical, type));
        Stream<Node> spoken =
                languages.get().stream().map(language -> NodeFactory.createLiteralLang(lexical, language));
        return Stream.concat(typed, spoken)
                .filter(literal -> graph.holds(Node.ANY, Node.ANY, literal))
                .toList();
    }

    /** Those of the first labels: a graph has few, and one that has many has them early. */
    private static Set<String> languages(Graph graph) {
        return graph.stream(Node.ANY, RDFS.Nodes.label, Node.ANY)
                .limit(MOST_LABELS)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLanguage)
                .filter(language -> !language.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<RDFDatatype> types() {
        TypeMapper types = new TypeMapper();
        XSDDatatype.loadXSDSimpleTypes(types);
        List<RDFDatatype> all = new ArrayList<>();
        types.listTypes().forEachRemaining(all::add);
        all.add(TypeMapper.getInstance().getSafeTypeByName(Namespaces.EDTF));
        return List.copyOf(all);
    }

    /** The value nodes a literal belongs to, and the things it is the label of. */
    private Stream<Node> wholes(Node part) {
        if (!part.isLiteral()) {
            return Stream.empty();
        }
        Stream<Node> ours = Stream.of("low", "high").map(graph::term);
        return Stream.concat(Stream.concat(PARTS.stream(), ours), Stream.of(RDFS.Nodes.label))
                .flatMap(property -> graph.subjects(property, part).stream());
    }

    private boolean speaksOf(Node claim, Set<Node> with) {
        return with.contains(claim)
                || graph.from(claim).stream()
                        .filter(triple -> !triple.getPredicate().equals(RDF.Nodes.type))
                        .anyMatch(triple -> with.contains(triple.getObject()));
    }

    private static String word(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
