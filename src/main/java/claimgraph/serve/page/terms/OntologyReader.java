package claimgraph.serve.page.terms;

import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads the terms of our ontology with what the data makes of them. */
public final class OntologyReader {
    private static final int EXAMPLES = 3;

    private final GraphReader graph;
    private final Links links;
    private final PropertyReader properties;
    private final Graph shapes;

    public OntologyReader(GraphReader graph, ClaimReader claims, Graph shapes) {
        this.graph = graph;
        this.links = new Links(graph);
        this.properties = new PropertyReader(graph, claims);
        this.shapes = shapes;
    }

    public OntologyPage page() {
        Node ontology = NodeFactory.createURI(graph.namespaces().ontology().replace("#", ""));
        Map<String, List<OntologyPage.PropertyCard>> byTheme = cards(
                        ofTypes(OWL2.ObjectProperty, OWL2.DatatypeProperty))
                .collect(Collectors.groupingBy(
                        card -> graph.text(node(card.self()), "theme"), TreeMap::new, Collectors.toList()));
        List<OntologyPage.PropertyCard> vocabulary = byTheme.getOrDefault("", List.of()).stream()
                .filter(card -> !isRetired(node(card.self())))
                .toList();
        byTheme.remove("");
        return new OntologyPage(
                graph.label(ontology),
                graph.text(ontology, DCTerms.description.asNode()),
                graph.text(ontology, OWL2.versionInfo.asNode()),
                classes().map(this::classCard).toList(),
                byTheme.entrySet().stream()
                        .map(theme -> new OntologyPage.Theme(theme.getKey(), theme.getValue()))
                        .toList(),
                Stream.concat(vocabulary.stream(), cards(ofTypes(RDF.Property, RDFS.Datatype)))
                        .toList(),
                links.to(retired()),
                cards(ofTypes(OWL2.AnnotationProperty)).toList(),
                lists(),
                new ShapeReader(shapes, links).read());
    }

    /** The triples behind the page. */
    public Graph terms() {
        Node name = graph.ours("graph/ontology");
        Graph terms = GraphFactory.createDefaultGraph();
        if (graph.dataset().containsGraph(name)) {
            graph.dataset().getGraph(name).find().forEachRemaining(terms::add);
        } else {
            String namespace = graph.namespaces().ontology();
            graph.dataset()
                    .getDefaultGraph()
                    .find()
                    .filterKeep(triple -> triple.getSubject().isURI()
                            && triple.getSubject().getURI().startsWith(namespace))
                    .forEachRemaining((Triple triple) -> terms.add(triple));
        }
        graph.namespaces().prefixes().forEach(terms.getPrefixMapping()::setNsPrefix);
        return terms;
    }

    private Stream<OntologyPage.PropertyCard> cards(Stream<Node> terms) {
        return terms.map(properties::card);
    }

    private Stream<Node> ofTypes(org.apache.jena.rdf.model.Resource... types) {
        return Stream.of(types)
                .flatMap(type -> graph.subjects(RDF.Nodes.type, type.asNode()).stream())
                .filter(this::isOurs)
                .distinct()
                .sorted(Comparator.comparing(GraphReader::localName));
    }

    /** Ours, and those of others that we say something of because the graph has things of them. */
    private Stream<Node> classes() {
        return graph.subjects(RDF.Nodes.type, OWL2.Class.asNode()).stream()
                .filter(type -> isOurs(type) || !graph.definition(type).isEmpty())
                .sorted(Comparator.comparing(GraphReader::localName));
    }

    private String prefix(Node term) {
        return graph.namespaces().prefixes().entrySet().stream()
                .filter(prefix -> term.getURI().equals(prefix.getValue() + GraphReader.localName(term)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private List<Node> retired() {
        return graph
                .subjects(OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(true, XSDDatatype.XSDboolean))
                .stream()
                .filter(this::isOurs)
                .sorted(Comparator.comparing(GraphReader::localName))
                .toList();
    }

    private boolean isRetired(Node term) {
        return !graph.text(term, OWL2.deprecated.asNode()).isEmpty();
    }

    private boolean isOurs(Node term) {
        return term.isURI() && term.getURI().startsWith(graph.namespaces().ontology());
    }

    private OntologyPage.ClassCard classCard(Node type) {
        List<Node> things = graph.subjects(RDF.Nodes.type, type);
        return new OntologyPage.ClassCard(
                links.to(type),
                prefix(type),
                links.to(graph.objects(type, RDFS.Nodes.subClassOf)),
                things.size(),
                things.stream()
                        .sorted(Comparator.comparing((Node thing) ->
                                        -graph.subjects("about", thing).size())
                                .thenComparing(GraphReader::localName))
                        .limit(EXAMPLES)
                        .map(links::to)
                        .toList(),
                links.to(Stream.concat(
                                graph.subjects("subjectClass", type).stream(),
                                graph.subjects(RDFS.Nodes.domain, type).stream())
                        .filter(this::isOurs)
                        .distinct()
                        .sorted(Comparator.comparing(GraphReader::localName))
                        .toList()),
                Queries.ofClass(graph.namespaces().ontology(), type.getURI()));
    }

    private List<OntologyPage.ListCard> lists() {
        Set<Node> seen = new HashSet<>();
        return ofTypes(SKOS.ConceptScheme, SKOS.Collection)
                .filter(scheme -> !isRetired(scheme))
                .map(scheme -> new OntologyPage.ListCard(
                        links.to(scheme),
                        graph.subjects(SKOS.inScheme.asNode(), scheme).stream()
                                .map(term -> new OntologyPage.Member(links.to(term), seen.add(term)))
                                .toList()))
                .toList();
    }

    private static Node node(Link link) {
        return NodeFactory.createURI(link.iri());
    }
}
