package claimgraph.dataset.query;

import claimgraph.ontology.Namespaces;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Notices what makes a right query find nothing: a name that stands nowhere in the data, a namespace written almost right, a text without
 * the language tag that it has, a variable that nothing gives a value, a value asked for where it does not stand. The answer is right all the same.
 */
public final class QueryAdvice {
    private static final int MOST = 3;
    private static final int MOST_TAGS = 30;
    private static final int LOOKED_AT = 20_000;

    private final Graph all;
    private final KnownNames names;
    private final ShapeAdvice shapes;

    /** Read when somebody first writes a text that is not there. */
    private volatile Set<String> tags = Set.of();

    /**
     * Advice on queries of one graph, which does not change.
     *
     * @param all in which names are looked up
     * @param ontology whose names are proposed for those of its namespace
     * @param namespace of the ontology
     * @param prefixes the namespaces that are in use, by prefix
     */
    public QueryAdvice(Graph all, Graph ontology, String namespace, Map<String, String> prefixes) {
        this.all = all;
        this.names = new KnownNames(all, ontology, namespace, prefixes);
        this.shapes = new ShapeAdvice(all, namespace);
    }

    /** Advice on queries of a dataset with its ontology. */
    public static QueryAdvice of(DatasetGraph dataset, Namespaces namespaces) {
        Node ontology = NodeFactory.createURI(namespaces.graph() + "ontology");
        Graph all = dataset.getDefaultGraph();
        return new QueryAdvice(
                all,
                dataset.containsGraph(ontology) ? dataset.getGraph(ontology) : all,
                namespaces.ontology(),
                namespaces.prefixes());
    }

    /** Sentences, the most useful first; usually none. */
    public List<String> of(Query query) {
        QueryTerms terms = QueryTerms.of(query);
        PrefixMapping prefixes = query.getPrefixMapping();
        Set<String> said = new LinkedHashSet<>();
        terms.names().stream()
                .map(name -> names.advice(name, prefixes))
                .flatMap(Optional::stream)
                .limit(MOST)
                .forEach(said::add);
        terms.texts().stream()
                .map(this::text)
                .flatMap(Optional::stream)
                .limit(MOST)
                .forEach(said::add);
        said.addAll(terms.unbound());
        said.addAll(shapes.of(query));
        return new ArrayList<>(said).subList(0, Math.min(MOST, said.size()));
    }

    /** A text that is in the data with a language tag only, or with another one, or without. */
    private Optional<String> text(QueryTerms.Text asked) {
        Node written = asked.literal();
        Node property = asked.property();
        if (all.contains(Node.ANY, property, written)) {
            return Optional.empty();
        }
        String text = written.getLiteralLexicalForm();
        List<Node> others = new ArrayList<>(List.of(NodeFactory.createLiteralString(text)));
        tags().forEach(tag -> others.add(NodeFactory.createLiteralLang(text, tag)));
        return others.stream()
                .filter(other -> all.contains(Node.ANY, property, other))
                .findFirst()
                .map(other -> "No value is " + shown(written) + ", but " + shown(other)
                        + " is one: a text with a language tag " + "and one without, or with another, are two terms.");
    }

    private static String shown(Node text) {
        String tag = text.getLiteralLanguage();
        return "\"" + text.getLiteralLexicalForm() + "\"" + (tag.isEmpty() ? "" : "@" + tag);
    }

    /** The language tags of the data, as far as its beginning shows them. */
    private Set<String> tags() {
        if (tags.isEmpty()) {
            Set<String> found = new LinkedHashSet<>(Set.of("en"));
            all.stream()
                    .limit(LOOKED_AT)
                    .map(Triple::getObject)
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLanguage)
                    .filter(tag -> !tag.isEmpty() && found.size() < MOST_TAGS)
                    .forEach(found::add);
            tags = Set.copyOf(found);
        }
        return tags;
    }
}
