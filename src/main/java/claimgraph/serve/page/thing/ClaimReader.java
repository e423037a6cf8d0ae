package claimgraph.serve.page.thing;

import claimgraph.claim.value.Dates;
import claimgraph.ontology.Namespaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads claims and their evidence. */
public final class ClaimReader {
    private static final List<String> RELATIONS =
            List.of("contradicts", "corroborates", "repeats", "refines", "supersedes");
    private static final Node START = NodeFactory.createURI(Namespaces.OA + "start");
    private static final Node END = NodeFactory.createURI(Namespaces.OA + "end");
    private static final Node EXACT = NodeFactory.createURI(Namespaces.OA + "exact");
    private static final Node HAS_SELECTOR = NodeFactory.createURI(Namespaces.OA + "hasSelector");
    private static final Node HAS_SOURCE = NodeFactory.createURI(Namespaces.OA + "hasSource");

    private final GraphReader graph;
    private final Links links;
    private final Values values;
    private final ClashReader clashes;
    private final Map<String, Long> lines;

    /** @param lines line of the row of each claim, by the last part of its IRI; empty when not known */
    public ClaimReader(GraphReader graph, Map<String, Long> lines) {
        this.graph = graph;
        this.links = new Links(graph);
        this.values = new Values(graph);
        this.clashes = new ClashReader(graph);
        this.lines = Map.copyOf(lines);
    }

    public ClaimCard card(Node claim) {
        Node object = or(graph.object(claim, RDF.Nodes.object), claim);
        Node property = or(graph.object(claim, RDF.Nodes.predicate), claim);
        String row = graph.text(claim, "row");
        return new ClaimCard(
                self(claim),
                links.to(or(graph.object(claim, RDF.Nodes.subject), claim)),
                links.to(property),
                links.to(graph.objects(claim, "aspect")),
                values.ofClaim(claim, object),
                graph.text(claim, "valueText"),
                graph.text(claim, "subjectText"),
                term(claim, "modality"),
                saidBy(claim),
                time(claim),
                graph.text(claim, "note"),
                term(claim, "rank"),
                links.maybe(graph.object(claim, "lostTo")),
                links.maybe(graph.object(claim, "lostBy")),
                evidence(claim),
                links.to(or(graph.object(claim, "source"), claim)),
                links.to(questions(claim, property)),
                related(claim),
                clashes.with(claim),
                row,
                place(claim, row));
    }

    public List<ClaimCard> cards(List<Node> claims) {
        return claims.stream().map(this::card).toList();
    }

    public EvidenceCard phrase(Node evidence) {
        Node passage = or(graph.object(evidence, HAS_SELECTOR), evidence);
        return new EvidenceCard(
                links.to(evidence),
                graph.text(evidence, EXACT),
                links.to(or(graph.object(evidence, HAS_SOURCE), evidence)),
                number(evidence, START),
                number(evidence, END),
                number(passage, START),
                number(passage, END));
    }

    private List<EvidenceCard> evidence(Node claim) {
        return graph.objects(claim, "evidence").stream()
                .map(this::phrase)
                .sorted(Comparator.comparingInt(EvidenceCard::start))
                .toList();
    }

    /** Claims have no label; their id names them. */
    private Link self(Node claim) {
        Link link = links.to(claim);
        return new Link(link.key(), link.href(), link.iri(), "");
    }

    private Link term(Node claim, String property) {
        Node term = graph.object(claim, property);
        return term == null ? Link.text("") : links.to(term);
    }

    private List<Link> saidBy(Node claim) {
        List<Link> who = new ArrayList<>(links.to(graph.objects(claim, "attributedTo")));
        graph.objects(claim, "attributedToText").forEach(text -> who.add(links.to(text)));
        return who;
    }

    private String time(Node claim) {
        List<String> parts = new ArrayList<>();
        add(parts, "as of ", graph.text(claim, "asOf"));
        add(parts, "from ", graph.text(claim, "validFrom"));
        add(parts, "until ", graph.text(claim, "validTo"));
        if (graph.text(claim, "ended").equals("true")) {
            parts.add("over, the source says");
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String word, String date) {
        if (!date.isEmpty()) {
            parts.add(word + Dates.words(date));
        }
    }

    /** The question about its own property first; a comparison across properties names it too. */
    private List<Node> questions(Node claim, Node property) {
        return graph.subjects("candidate", claim).stream()
                .sorted(Comparator.comparing(question -> !property.equals(graph.object(question, "property"))))
                .toList();
    }

    private List<Related> related(Node claim) {
        return RELATIONS.stream()
                .map(name -> new Related(
                        links.to(graph.term(name)),
                        graph.objects(claim, name).stream().map(this::self).toList()))
                .filter(related -> !related.claims().isEmpty())
                .toList();
    }

    private String place(Node claim, String row) {
        Long line = lines.get(GraphReader.localName(claim));
        return line == null ? row : row.replaceFirst("#.*", "") + ", line " + line;
    }

    private int number(Node node, Node property) {
        String text = graph.text(node, property);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static Node or(@Nullable Node node, Node other) {
        return node == null ? other : node;
    }
}
