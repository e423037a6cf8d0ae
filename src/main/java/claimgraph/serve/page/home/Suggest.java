package claimgraph.serve.page.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Suggestions while somebody types: {@code /suggest?q=lec}. */
public final class Suggest implements Function<HttpServletRequest, JsonValue> {
    private static final int MOST = 8;

    private final SearchIndex index;

    public Suggest(SearchIndex index) {
        this.index = index;
    }

    @Override
    public JsonValue apply(HttpServletRequest request) {
        String asked = request.getParameter("q");
        JsonArray suggestions = new JsonArray();
        for (Found found : index.find(asked == null ? "" : asked, MOST)) {
            JsonObject one = new JsonObject();
            one.put("label", found.link().text());
            one.put("name", found.words());
            one.put("kind", found.kind());
            one.put("href", found.link().href());
            one.put("iri", found.link().iri());
            suggestions.add(one);
        }
        return suggestions;
    }
}
