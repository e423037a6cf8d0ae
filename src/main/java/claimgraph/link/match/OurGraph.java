package claimgraph.link.match;

import claimgraph.claim.Link;
import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Namespaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Reads things, facts and judgements out of the graph. */
public final class OurGraph {

    private final ClaimGraph graph;
    private final Namespaces names;
    private final Map<String, OurThing> things = new TreeMap<>();
    private final Map<String, String> itemOf = new HashMap<>();
    private final Map<String, String> entityOf = new HashMap<>();

    public OurGraph(ClaimGraph graph) {
        this.graph = graph;
        this.names = graph.namespaces();
        ask(
                "SELECT ?s ?item { ?s skos:exactMatch ?item FILTER (STRSTARTS(STR(?s), STR(cge:)) &&"
                        + " STRSTARTS(STR(?item), STR(wd:))) }",
                row -> {
                    String item = local(row, "item", Link.WIKIDATA);
                    itemOf.put(id(row, "s"), item);
                    entityOf.put(item, id(row, "s"));
                });
        read();
    }

    private void read() {
        Map<String, List<String>> alternatives = new HashMap<>();
        ask(
                "SELECT ?s ?l { ?s skos:altLabel ?l } ORDER BY ?s ?l",
                row -> alternatives
                        .computeIfAbsent(id(row, "s"), s -> new ArrayList<>())
                        .add(text(row, "l")));
        Map<String, Map<String, Set<String>>> facts = facts();
        Map<String, Map<String, Set<String>>> keys = keys();
        Map<String, Set<String>> refused = new HashMap<>();
        ask(
                "SELECT ?s ?o { ?l cg:linkOf ?s ; cg:negated true ; cg:linkTarget ?o }",
                row -> refused.computeIfAbsent(id(row, "s"), s -> new LinkedHashSet<>())
                        .add(local(row, "o", Link.WIKIDATA)));
        Map<String, String> phrases = new HashMap<>();
        ask(
                "SELECT ?s (SAMPLE(?e) AS ?phrase) { ?c a cg:Claim ; rdf:subject ?s ; cg:evidence/oa:exact ?e } GROUP"
                        + " BY ?s",
                row -> phrases.put(id(row, "s"), text(row, "phrase")));
        ask("""
            SELECT ?s ?type ?label ?description {
              GRAPH cgg:entities { ?s a ?type ; rdfs:label ?label . OPTIONAL { ?s dcterms:description ?description } }
            }\
            """, row -> {
            String id = id(row, "s");
            things.put(
                    id,
                    new OurThing(
                            id,
                            local(row, "type", names.ontology()),
                            text(row, "label"),
                            alternatives.getOrDefault(id, List.of()),
                            text(row, "description"),
                            facts.getOrDefault(id, Map.of()),
                            keys.getOrDefault(id, Map.of()),
                            refused.getOrDefault(id, Set.of()),
                            phrases.getOrDefault(id, "")));
        });
    }

    /** What asserted claims say, whether or not others contradict: a clash may be with the claim that lost. */
    private Map<String, Map<String, Set<String>>> facts() {
        Map<String, Map<String, Set<String>>> facts = new HashMap<>();
        ask(
                """
                SELECT ?s ?p ?o { ?c a cg:Claim ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
                  FILTER NOT EXISTS { ?c cg:modality cg:Denied } } ORDER BY ?s ?p ?o\
                """,
                row -> facts.computeIfAbsent(id(row, "s"), s -> new HashMap<>())
                        .computeIfAbsent(local(row, "p", names.ontology()), p -> new LinkedHashSet<>())
                        .add(local(row, "o", names.entity())));
        return facts;
    }

    private Map<String, Map<String, Set<String>>> keys() {
        Map<String, Map<String, Set<String>>> keys = new HashMap<>();
        ask(
                """
                SELECT ?s ?o { VALUES ?p { schema:identifier schema:subjectOf foaf:homepage foaf:isPrimaryTopicOf }
                  ?s ?p ?o } ORDER BY ?s ?o\
                """,
                row -> Keys.of(text(row, "o"))
                        .ifPresent(key -> keys.computeIfAbsent(id(row, "s"), s -> new LinkedHashMap<>())
                                .computeIfAbsent(key.property(), p -> new LinkedHashSet<>())
                                .add(key.value())));
        return keys;
    }

    /** All things by id, in the order of their ids. */
    public Map<String, OurThing> things() {
        return things;
    }

    /** The item that a thing is. */
    public Optional<String> item(String entity) {
        return Optional.ofNullable(itemOf.get(entity));
    }

    /** The thing that an item is. */
    public Optional<String> entity(String item) {
        return Optional.ofNullable(entityOf.get(item));
    }

    /** Things that nobody has found an item for: those without an exact, close or broad match. */
    public List<OurThing> unlinked() {
        Set<String> linked = new LinkedHashSet<>();
        ask("""
            SELECT DISTINCT ?s { ?l cg:linkOf ?s ; cg:linkTarget ?o ; cg:linkPredicate ?p
              FILTER (STRSTARTS(STR(?o), STR(wd:)) && STRSTARTS(STR(?p), STR(skos:)))
              FILTER NOT EXISTS { ?l cg:negated true } }\
            """, row -> linked.add(id(row, "s")));
        return things.values().stream()
                .filter(thing -> !linked.contains(thing.id()))
                .toList();
    }

    /** Hands each solution of a SELECT with our prefixes to {@code rows}. */
    public void ask(String query, Consumer<Binding> rows) {
        StringBuilder text = new StringBuilder();
        names.prefixes()
                .forEach((prefix, iri) -> text.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(iri)
                        .append(">\n"));
        try (QueryExec execution =
                QueryExec.dataset(graph.dataset()).query(text + query).build()) {
            execution.select().forEachRemaining(rows);
        }
    }

    private String id(Binding row, String name) {
        return local(row, name, names.entity());
    }

    private static String local(Binding row, String name, String namespace) {
        String text = text(row, name);
        return text.startsWith(namespace) ? text.substring(namespace.length()) : text;
    }

    /** The IRI or the lexical form of a binding; "" when there is none. */
    public static String text(Binding row, String name) {
        Node node = row.get(Var.alloc(name));
        if (node == null) {
            return "";
        }
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
