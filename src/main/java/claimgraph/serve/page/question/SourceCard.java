package claimgraph.serve.page.question;

import claimgraph.claim.value.Dates;
import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import claimgraph.serve.page.thing.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads what is known of a source: who wrote it, when, which file it is. */
final class SourceCard {
    private static final String SCHEMA = Namespaces.SCHEMA;
    private static final Node DERIVED = NodeFactory.createURI(Namespaces.PROV + "wasDerivedFrom");
    private static final Node RIGHTS = NodeFactory.createURI(Namespaces.DCTERMS + "rights");

    private final GraphReader graph;
    private final Links links;

    SourceCard(GraphReader graph) {
        this.graph = graph;
        this.links = new Links(graph);
    }

    List<SourcePage.Known> of(Node source) {
        Map<String, List<Node>> known = new LinkedHashMap<>();
        known.put("Author", graph.objects(source, schema("author")));
        known.put("Publisher", graph.objects(source, schema("publisher")));
        known.put("Published", graph.objects(source, schema("datePublished")));
        known.put("Address", graph.objects(source, schema("url")));
        known.put("Retrieved", graph.objects(source, "retrievedOn"));
        known.put("Language", graph.objects(source, schema("inLanguage")));
        known.put("Nearness", graph.objects(source, "sourceTier"));
        known.put("Derived from", graph.objects(source, DERIVED));
        known.put("File", graph.objects(source, "fileName"));
        known.put("SHA-256", graph.objects(source, "sha256"));
        known.put("Bytes", graph.objects(source, "byteLength"));
        known.put("Characters", graph.objects(source, "charLength"));
        known.put("Rights", graph.objects(source, RIGHTS));
        Node run = graph.ours("run/" + GraphReader.localName(source));
        known.put("Annotated by", graph.objects(run, "annotator"));
        known.put("Annotated on", graph.objects(run, "annotatedOn"));
        List<SourcePage.Known> lines = new ArrayList<>();
        known.forEach((name, nodes) -> nodes.forEach(node -> lines.add(new SourcePage.Known(name, link(node)))));
        return lines;
    }

    private Link link(Node node) {
        if (node.isLiteral() && node.getLiteralValue() instanceof Number number) {
            return Link.text(Values.plain(new BigDecimal(number.toString())));
        }
        return Values.isDate(node) ? Link.text(Dates.words(node.getLiteralLexicalForm())) : links.to(node);
    }

    private static Node schema(String localName) {
        return NodeFactory.createURI(SCHEMA + localName);
    }
}
