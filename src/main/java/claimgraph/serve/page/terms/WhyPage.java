package claimgraph.serve.page.terms;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Once;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Which claims stand behind a cell of an answer: {@code /why?value=…&with=…}, where {@code with} names the things in the
 * same row. A number in an answer is a part of a value node; the claims that give that value are shown.
 */
public final class WhyPage implements Function<HttpServletRequest, View> {
    private static final int MOST = 100;
    private static final int MOST_WITH = 50;
    private static final List<RDFDatatype> TYPES = types();

    private final PageQueries queries;
    private final ClaimReader claims;
    private final Once<List<String>> languages;

    public WhyPage(PageQueries queries, ClaimReader claims) {
        this.queries = queries;
        this.claims = claims;
        this.languages = new Once<>(() -> queries.rows("languages").stream()
                .map(row -> row.text("language"))
                .toList());
    }

    @Override
    public View apply(HttpServletRequest request) {
        String value = word(request.getParameter("value"));
        String[] named = request.getParameterValues("with");
        List<Node> with = (named == null ? Stream.<String>empty() : Stream.of(named))
                .limit(MOST_WITH)
                .map(NodeFactory::createURI)
                .distinct()
                .toList();
        Node node = NodeFactory.createURI(value);
        boolean known = !queries.rows("said", "thing", node).isEmpty();
        List<ResultRow> found = found(value.isEmpty() ? List.of() : known ? List.of(node) : literals(value), with);
        List<ResultRow> fitting = found.stream()
                .filter(row -> row.flag("is") || row.flag("speaks"))
                .toList();
        List<ClaimCard> row = claims.cards(with);
        boolean fits = !with.isEmpty() && (!fitting.isEmpty() || !row.isEmpty());
        Set<Node> shown = ResultRow.terms("claim", with.isEmpty() || fitting.isEmpty() ? found : fitting);
        List<ClaimCard> cards = fitting.isEmpty() && !row.isEmpty()
                ? row
                : claims.cards(shown.stream().limit(MOST).toList());
        return new View(
                "why",
                Map.of(
                        "value",
                        known ? queries.links().to(node) : Link.text(value),
                        "fits",
                        fits,
                        "alone",
                        with.isEmpty(),
                        "more",
                        shown.size() > MOST,
                        "claims",
                        cards));
    }

    private List<ResultRow> found(List<Node> values, List<Node> with) {
        Map<String, List<Node>> given = new HashMap<>(Map.of("value", values));
        if (!with.isEmpty()) {
            given.put("with", with);
        }
        return queries.rows("why", given);
    }

    /** The literals of that text: each is looked up, of each type and in each language that it may have. */
    private List<Node> literals(String lexical) {
        Stream<Node> typed = TYPES.stream().map(type -> NodeFactory.createLiteralDT(lexical, type));
        Stream<Node> spoken =
                languages.get().stream().map(language -> NodeFactory.createLiteralLang(lexical, language));
        return Stream.concat(typed, spoken).toList();
    }

    private static List<RDFDatatype> types() {
        TypeMapper types = new TypeMapper();
        XSDDatatype.loadXSDSimpleTypes(types);
        List<RDFDatatype> all = new ArrayList<>();
        types.listTypes().forEachRemaining(all::add);
        all.add(TypeMapper.getInstance().getSafeTypeByName(Namespaces.EDTF));
        return List.copyOf(all);
    }

    private static String word(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
