package claimgraph.serve.page.terms;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the terms of our ontology with what the data makes of them; the anchor of each term is its local name. */
public final class OntologyReader {
    private static final String CHECKABLE = "checkable";

    private final DatasetGraph dataset;
    private final PageQueries queries;
    private final ClaimReader claims;
    private final Graph shapes;
    private final Namespaces namespaces;
    private final ExampleQueries examples;

    public OntologyReader(DatasetGraph dataset, PageQueries queries, ClaimReader claims, Graph shapes) {
        this.dataset = dataset;
        this.queries = queries;
        this.claims = claims;
        this.shapes = shapes;
        this.namespaces = queries.namespaces();
        this.examples = new ExampleQueries(namespaces);
    }

    /**
     * The ontology as people read it.
     *
     * @param themes properties of things, as people read them together
     * @param vocabulary properties of claims, sources and questions
     * @param retired terms that went, with what replaces them
     * @param annotations what the catalogue says of properties
     */
    public record Page(
            String comment,
            String version,
            List<ClassCard> classes,
            List<Theme> themes,
            List<PropertyCard> vocabulary,
            List<Link> retired,
            List<PropertyCard> annotations,
            List<ListCard> lists,
            List<ShapeCard> shapes) {}

    /**
     * A class.
     *
     * @param prefix of the name that a query writes, {@code cg}
     */
    public record ClassCard(
            Link self,
            String prefix,
            List<Link> supers,
            int things,
            List<Link> examples,
            List<Link> properties,
            String query) {}

    /**
     * A property.
     *
     * @param says what the catalogue says of it, in words
     * @param matches what it is elsewhere: rows of ontology-property-parts.rq
     * @param notes what the annotators say of it besides
     * @param claims how many claims use it
     * @param example one of them; none or one
     * @param position whether its values are positions of somebody, and no facts
     * @param facts the query for its facts or positions; empty when no seed row writes it
     * @param query the query for its claims, or for its triples when no claim uses it
     */
    public record PropertyCard(
            Link self,
            List<Link> domains,
            List<Link> ranges,
            List<String> says,
            List<Link> supers,
            List<ResultRow> matches,
            List<String> notes,
            int claims,
            List<ClaimCard> example,
            boolean position,
            String facts,
            String query) {}

    /** Properties under one heading. */
    public record Theme(String name, List<PropertyCard> properties) {}

    /** A list of terms. */
    public record ListCard(Link self, List<Member> members) {}

    /** A term of a list; its anchor is in the first list that has it. */
    public record Member(Link term, boolean first) {}

    /** What is checked of the things of some classes. */
    public record ShapeCard(String name, List<Link> targets, List<String> rules) {}

    public Page page() {
        Node ontology = NodeFactory.createURI(namespaces.ontology().replace("#", ""));
        ResultRow head = queries.rows("ontology", "ontology", ontology).get(0);
        List<ResultRow> rows = queries.rows("ontology-properties");
        Map<Node, PropertyCard> cards = properties(rows);
        Map<String, List<PropertyCard>> themes = new LinkedHashMap<>();
        under("property", rows)
                .filter(row -> row.has("theme"))
                .forEach(row -> themes.computeIfAbsent(row.text("theme"), name -> new ArrayList<>())
                        .addAll(of(Stream.of(row), cards)));
        Stream<ResultRow> general = under("property", rows).filter(row -> !row.has("theme") && !row.has("retired"));
        return new Page(
                head.text("description"),
                head.text("version"),
                classes(),
                themes.entrySet().stream()
                        .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                        .toList(),
                of(Stream.concat(general, under("vocabulary", rows)), cards),
                queries.rows("ontology-retired").stream()
                        .map(row -> row.link("term"))
                        .toList(),
                of(under("annotation", rows), cards),
                lists(),
                shapes());
    }

    private static Stream<ResultRow> under(String heading, List<ResultRow> rows) {
        return rows.stream().filter(row -> row.text("under").equals(heading));
    }

    private static List<PropertyCard> of(Stream<ResultRow> rows, Map<Node, PropertyCard> cards) {
        return rows.map(row -> cards.get(row.term("property")))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The triples behind the page. */
    public Graph terms() {
        Node name = NodeFactory.createURI(namespaces.graph() + "ontology");
        Graph terms = GraphFactory.createDefaultGraph();
        if (dataset.containsGraph(name)) {
            dataset.getGraph(name).find().forEachRemaining(terms::add);
        } else {
            dataset.getDefaultGraph()
                    .find()
                    .filterKeep(triple -> triple.getSubject().isURI()
                            && triple.getSubject().getURI().startsWith(namespaces.ontology()))
                    .forEachRemaining(terms::add);
        }
        namespaces.prefixes().forEach(terms.getPrefixMapping()::setNsPrefix);
        return terms;
    }

    private List<ClassCard> classes() {
        Map<Node, List<ResultRow>> parts = ResultRow.by("class", queries.rows("ontology-class-parts"));
        return queries.rows("ontology-classes").stream()
                .map(row -> {
                    Node type = row.term("class");
                    List<ResultRow> own = parts.getOrDefault(type, List.of());
                    return new ClassCard(
                            row.link("class"),
                            prefix(row.link("class")),
                            links(own, "supers"),
                            row.number("things"),
                            row.number("things") == 0
                                    ? List.of()
                                    : queries.rows("ontology-examples", "class", type).stream()
                                            .map(each -> each.link("thing"))
                                            .toList(),
                            links(own, "properties"),
                            examples.ofClass(row.link("class").iri()));
                })
                .toList();
    }

    private String prefix(Link term) {
        return namespaces.prefixes().entrySet().stream()
                .filter(prefix -> term.iri().equals(prefix.getValue() + term.key()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static List<Link> links(List<ResultRow> parts, String name) {
        return part(parts, name).stream()
                .map(row -> row.link("other"))
                .distinct()
                .toList();
    }

    private static List<ResultRow> part(List<ResultRow> parts, String name) {
        return parts.stream().filter(row -> row.text("part").equals(name)).toList();
    }

    private Map<Node, PropertyCard> properties(List<ResultRow> rows) {
        Map<Node, List<ResultRow>> parts = ResultRow.by("property", queries.rows("ontology-property-parts"));
        Map<Node, List<ResultRow>> uses = ResultRow.by("property", queries.rows("ontology-claims"));
        Map<Link, ClaimCard> cards = new HashMap<>();
        claims.cards(ResultRow.terms(
                        "example", uses.values().stream().flatMap(List::stream).toList()))
                .forEach(card -> cards.put(card.row().link("claim"), card));
        Map<Node, PropertyCard> properties = new HashMap<>();
        for (ResultRow row : rows) {
            Node property = row.term("property");
            List<ResultRow> use = uses.getOrDefault(property, List.of());
            properties.putIfAbsent(
                    property,
                    property(
                            row,
                            parts.getOrDefault(property, List.of()),
                            use.isEmpty() ? 0 : use.get(0).number("claims"),
                            use.stream()
                                    .map(each -> each.link("example"))
                                    .filter(cards::containsKey)
                                    .map(cards::get)
                                    .toList()));
        }
        return properties;
    }

    private PropertyCard property(ResultRow row, List<ResultRow> parts, int used, List<ClaimCard> example) {
        String name = row.link("property").key();
        return new PropertyCard(
                row.link("property"),
                links(parts, "domain"),
                links(parts, "range"),
                says(row, parts),
                links(parts, "super"),
                part(parts, "match"),
                links(parts, "note").stream().map(Link::text).toList(),
                used,
                example,
                isPosition(row),
                facts(row, name),
                used == 0 ? examples.ofTriples(name) : examples.ofClaims(name));
    }

    private String facts(ResultRow row, String name) {
        String kind = row.text("kind");
        boolean aspect = row.has("needsAspect") || row.has("mayHaveAspect");
        if (kind.isEmpty()) {
            return "";
        }
        return isPosition(row) ? examples.ofPositions(name, kind, aspect) : examples.ofFacts(name, kind, aspect);
    }

    /** Whether its values are somebody's, and so no facts. */
    private static boolean isPosition(ResultRow row) {
        return row.has("are") && !row.text("are").equals(CHECKABLE);
    }

    private static List<String> says(ResultRow row, List<ResultRow> parts) {
        List<String> words = new ArrayList<>();
        row.maybe("kind").forEach(kind -> words.add("a seed row writes: " + kind.text()));
        if (isPosition(row)) {
            words.add("a position of somebody, no fact");
        }
        named(parts, "valueScheme", "from the list ", words);
        row.maybe("dimension").forEach(dimension -> words.add("dimension " + dimension.text()));
        flag(row, "single", "one value at a time", words);
        flag(row, "changing", "changes over time", words);
        flag(row, "needsAspect", "needs an aspect", words);
        flag(row, "mayHaveAspect", "may have an aspect", words);
        named(parts, "aspectClass", "aspect: ", words);
        named(parts, "aspectScheme", "aspect from the list ", words);
        row.maybe("backwards")
                .forEach(label ->
                        words.add("backwards (^cg:" + row.link("property").key() + "): " + label.text()));
        return words;
    }

    private static void named(List<ResultRow> parts, String part, String words, List<String> out) {
        List<Link> named = links(parts, part);
        if (!named.isEmpty()) {
            out.add(words + named.stream().map(Link::text).collect(Collectors.joining(" or ")));
        }
    }

    private static void flag(ResultRow row, String variable, String words, List<String> out) {
        if (row.flag(variable)) {
            out.add(words);
        }
    }

    private List<ListCard> lists() {
        Set<Link> seen = new HashSet<>();
        return ResultRow.by("list", queries.rows("ontology-lists")).values().stream()
                .map(rows -> new ListCard(
                        rows.get(0).link("list"),
                        rows.stream()
                                .flatMap(row -> row.maybe("term").stream())
                                .map(term -> new Member(term, seen.add(term)))
                                .toList()))
                .toList();
    }

    private List<ShapeCard> shapes() {
        return ResultRow.by("shape", queries.over(shapes).rows("shapes")).values().stream()
                .map(rows -> new ShapeCard(
                        rows.get(0).link("shape").key(),
                        rows.stream().map(row -> row.link("target")).distinct().toList(),
                        rows.stream()
                                .map(row -> row.text("message").replaceAll("\\{\\?(\\w+)}", "‹$1›"))
                                .collect(Collectors.collectingAndThen(
                                        Collectors.toCollection(TreeSet::new), List::copyOf))))
                .toList();
    }
}
