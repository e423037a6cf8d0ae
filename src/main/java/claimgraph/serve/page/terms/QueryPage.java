package claimgraph.serve.page.terms;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Once;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The editor, opened with an example ({@code ?example=cq01}), a query ({@code ?query=}) or a first one of ours. */
public final class QueryPage implements Function<HttpServletRequest, View> {
    private final Examples examples;
    private final String ontology;
    private final Once<Wikidata> wikidata;

    public QueryPage(Examples examples, GraphReader graph) {
        this.examples = examples;
        this.ontology = graph.namespaces().ontology();
        this.wikidata = new Once<>(() -> Wikidata.of(graph));
    }

    @Override
    public View apply(HttpServletRequest request) {
        Optional<CompetencyQuestion> asked = examples.named(word(request, "example"));
        String query = word(request, "query");
        return new View(
                "query",
                Map.of(
                        "examples", examples,
                        "wikidata", wikidata.get(),
                        "asked", asked.stream().toList(),
                        "text", asked.map(CompetencyQuestion::text).orElse(query.isEmpty() ? first() : query)));
    }

    private String first() {
        return """
            PREFIX cg: <%s>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?round ?amount WHERE {
              ?round cg:amountRaised ?value .
              ?value rdfs:label ?amount .
            }
            """.formatted(ontology);
    }

    private static String word(HttpServletRequest request, String name) {
        String word = request.getParameter(name);
        return word == null ? "" : word;
    }
}
