package claimgraph.serve.reconcile;

import claimgraph.ontology.CatalogueReader;
import claimgraph.ontology.Namespaces;
import claimgraph.problem.Nearest;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.reconcile.Thing.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Everything that can be matched, read once: things with names and facts, classes, properties. */
public final class Things {
    /** Keys of others that tables have, beside the properties of the ontology. */
    private static final Map<String, String> KEYS = keys();

    private static Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>(Namespaces.KEYS);
        keys.put("wikidata", Namespaces.WD);
        return keys;
    }

    private final DatasetGraph dataset;
    private final Namespaces names;
    private final Map<String, Thing> byId = new TreeMap<>();
    private final Map<String, Named> types = new TreeMap<>();
    private final Map<String, Named> properties = new TreeMap<>();
    private final Names likeness;
    private final Optional<Amounts> amounts;

    private Things(DatasetGraph dataset, Namespaces names) {
        this.dataset = dataset;
        this.names = names;
        List<String> forms = new ArrayList<>();
        ask("SELECT ?form { cg:LegalForms skos:hiddenLabel ?form }", row -> forms.add(text(row, "form")));
        this.likeness = new Names(forms);
        Node kind = NodeFactory.createURI(names.ontology() + "valueKind");
        boolean typed = dataset.getDefaultGraph().contains(Node.ANY, kind, Node.ANY);
        this.amounts = typed
                ? Optional.of(new Amounts(CatalogueReader.measures(dataset.getDefaultGraph(), names)))
                : Optional.empty();
    }

    /** Reads a dataset that does not change any more. */
    public static Things read(DatasetGraph dataset, Namespaces names) {
        Things things = new Things(dataset, names);
        things.readThings();
        things.readTerms();
        return things;
    }

    private void readThings() {
        Map<String, List<Names.Name>> alternatives = new HashMap<>();
        ask(
                "SELECT ?s ?n { ?s skos:altLabel ?n } ORDER BY ?s ?n",
                row -> alternatives
                        .computeIfAbsent(entity(row, "s"), s -> new ArrayList<>())
                        .add(likeness.of(text(row, "n"))));
        Map<String, Map<String, List<Cell>>> values = values();
        ask("""
            SELECT ?s ?type ?label ?about { GRAPH cgg:entities { ?s a ?type ; rdfs:label ?label .
              OPTIONAL { ?s dcterms:description ?about } FILTER NOT EXISTS { ?s cg:mergedInto|cg:splitInto ?other } } }\
            """, row -> {
            String id = entity(row, "s");
            List<Names.Name> folded = new ArrayList<>(List.of(likeness.of(text(row, "label"))));
            folded.addAll(alternatives.getOrDefault(id, List.of()));
            Named named = new Named(id, text(row, "label"), text(row, "about"));
            byId.put(id, new Thing(named, term(row, "type"), folded, values.getOrDefault(id, Map.of())));
        });
    }

    private Map<String, Map<String, List<Cell>>> values() {
        Map<String, Map<String, List<Cell>>> values = new HashMap<>();
        ask("""
            SELECT DISTINCT ?s ?p ?o ?label ?aspect ?low ?high ?currency ?unit {
              GRAPH cgg:facts { ?s ?p ?node . FILTER (!STRSTARTS(STR(?s), STR(cgf:))) }
              OPTIONAL { ?node cg:value ?inner . OPTIONAL { ?node cg:aspect/rdfs:label ?aspect } }
              BIND (COALESCE(?inner, ?node) AS ?o)
              OPTIONAL { ?o rdfs:label ?label }
              OPTIONAL { ?o a cg:Quantity OPTIONAL { ?o cg:low ?low } OPTIONAL { ?o cg:high ?high }
                OPTIONAL { ?o schema:currency ?currency } OPTIONAL { ?o cg:unit/skos:notation ?unit } }
            } ORDER BY ?s ?p ?aspect ?o\
            """, row -> {
            String label = text(row, "label").isEmpty() ? text(row, "o") : text(row, "label");
            String shown = text(row, "aspect").isEmpty() ? label : text(row, "aspect") + ": " + label;
            String id = text(row, "o").startsWith(names.entity()) ? entity(row, "o") : "";
            add(values, entity(row, "s"), term(row, "p"), new Cell(id, shown, stated(row)));
        });
        ask(
                "SELECT ?s ?o { ?s skos:exactMatch|schema:identifier|schema:subjectOf ?o } ORDER BY ?s ?o",
                row -> KEYS.forEach((key, start) -> {
                    if (text(row, "o").startsWith(start)) {
                        add(
                                values,
                                entity(row, "s"),
                                key,
                                new Cell("", text(row, "o").substring(start.length())));
                    }
                }));
        return values;
    }

    private static Optional<Cell.Stated> stated(Binding row) {
        String low = text(row, "low");
        String high = text(row, "high");
        return low.isEmpty() && high.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell.Stated(low, high, text(row, "currency"), text(row, "unit")));
    }

    private static void add(Map<String, Map<String, List<Cell>>> values, String thing, String property, Cell cell) {
        values.computeIfAbsent(thing, id -> new LinkedHashMap<>())
                .computeIfAbsent(property, p -> new ArrayList<>())
                .add(cell);
    }

    private void readTerms() {
        ask(
                "SELECT ?t ?label ?about { ?list cg:kindsOf ?t . ?t rdfs:label ?label ; rdfs:comment ?about }",
                row -> types.put(term(row, "t"), new Named(term(row, "t"), text(row, "label"), text(row, "about"))));
        ask(
                "SELECT ?p ?label ?about { ?p cg:valueKind ?kind ; rdfs:label ?label ; rdfs:comment ?about }",
                row -> properties.put(
                        term(row, "p"), new Named(term(row, "p"), text(row, "label"), text(row, "about"))));
        KEYS.keySet().forEach(key -> properties.put(key, new Named(key, key, "Identifier of the thing elsewhere.")));
    }

    private void ask(String query, Consumer<Binding> rows) {
        StringBuilder prologue = new StringBuilder();
        names.prefixes()
                .forEach((prefix, iri) -> prologue.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(iri)
                        .append(">\n"));
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(prologue + query).build()) {
            execution.select().forEachRemaining(rows);
        }
    }

    private String entity(Binding row, String name) {
        return text(row, name).replace(names.entity(), "");
    }

    private String term(Binding row, String name) {
        return text(row, name).replace(names.ontology(), "");
    }

    private static String text(Binding row, String name) {
        Node node = row.get(Var.alloc(name));
        return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    Names likeness() {
        return likeness;
    }

    /** What reads dates and numbers; nothing where no property is described. */
    Optional<Amounts> amounts() {
        return amounts;
    }

    Map<String, Thing> byId() {
        return byId;
    }

    /** Classes by their local name. */
    Map<String, Named> types() {
        return types;
    }

    /** Properties and keys by their local name. */
    Map<String, Named> properties() {
        return properties;
    }

    /** The property or key of that name; a table that asks for another one is told. */
    Named property(String name) {
        Named known = properties.get(name);
        if (known == null) {
            throw new Refusal(Reason.BAD_REQUEST, unknown(name));
        }
        return known;
    }

    String unknown(String property) {
        return "There is no property \"" + property + "\"." + Nearest.didYouMean(property, properties.keySet())
                + " See /reconcile/suggest/property.";
    }

    /** The class of a thing, with its label. */
    Named type(Thing thing) {
        return types.getOrDefault(thing.type(), new Named(thing.type(), thing.type(), ""));
    }
}
