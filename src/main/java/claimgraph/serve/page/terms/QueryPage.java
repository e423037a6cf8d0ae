package claimgraph.serve.page.terms;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.thing.Once;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/** The editor, opened with an example ({@code ?example=cq01}), a query ({@code ?query=}) or a first one of ours. */
public final class QueryPage {
    private final Examples examples;
    private final PageQueries queries;
    private final boolean large;
    private final Once<Map<String, List<Match>>> wikidata;

    /** @param large whether there are too many things for a browser to complete from, or for a query to bring along */
    public QueryPage(Examples examples, PageQueries queries, boolean large) {
        this.examples = examples;
        this.queries = queries;
        this.large = large;
        this.wikidata = new Once<>(this::matches);
    }

    /**
     * Something of ours, and what it is at Wikidata: what a query put there must bring along, since their service calls no
     * endpoint that is not on its list.
     *
     * @param ours IRI
     * @param name its label as SPARQL writes it, in quotes
     * @param theirs local name there, {@code Q380}
     */
    public record Match(String ours, String name, String theirs) {
        private static Match of(ResultRow row) {
            return new Match(
                    row.link("ours").iri(),
                    NodeFmtLib.strTTL(NodeFactory.createLiteralString(row.text("ours"))),
                    row.link("theirs").key());
        }
    }

    public View page(HttpServletRequest request) {
        Optional<CompetencyQuestion> asked = examples.named(word(request, "example"));
        String query = word(request, "query");
        return new View(
                "query",
                Map.of(
                        "examples", examples,
                        "wikidata", wikidata.get(),
                        "asked", asked.stream().toList(),
                        "text",
                                asked.map(CompetencyQuestion::text)
                                        .orElseGet(() -> query.isEmpty() ? first() : query)));
    }

    private String first() {
        return new ExampleQueries(queries.namespaces()).first();
    }

    private Map<String, List<Match>> matches() {
        List<Match> things = new ArrayList<>();
        List<Match> properties = new ArrayList<>();
        if (!large) {
            queries.rows("wikidata")
                    .forEach(row -> (row.text("what").equals("thing") ? things : properties).add(Match.of(row)));
        }
        return Map.of("things", things, "properties", properties);
    }

    /** What the editor completes from: prefixes, classes, properties and things with their labels, {@code /terms.json}. */
    public JsonValue terms(HttpServletRequest request) {
        List<ResultRow> terms = queries.rows("terms");
        List<ResultRow> things = large ? List.of() : queries.rows("terms-things");
        JsonObject labels = new JsonObject();
        JsonObject all = new JsonObject();
        JsonObject prefixes = new JsonObject();
        queries.namespaces().prefixes().forEach(prefixes::put);
        all.put("base", queries.namespaces().base());
        all.put("prefixes", prefixes);
        all.put("classes", iris(List.of(), terms, "classes", labels));
        all.put("properties", iris(List.of(), terms, "properties", labels));
        all.put("things", iris(things, terms, "things", labels));
        all.put("labels", labels);
        return all;
    }

    private static JsonArray iris(List<ResultRow> first, List<ResultRow> terms, String as, JsonObject labels) {
        List<ResultRow> rows = new ArrayList<>(first);
        terms.stream().filter(row -> row.text("as").equals(as)).forEach(rows::add);
        Set<String> iris = new LinkedHashSet<>();
        for (ResultRow row : rows) {
            iris.add(row.link("term").iri());
            labels.put(row.link("term").iri(), row.text("term"));
        }
        JsonArray array = new JsonArray();
        iris.forEach(array::add);
        return array;
    }

    private static String word(HttpServletRequest request, String name) {
        String word = request.getParameter(name);
        return word == null ? "" : word;
    }
}
