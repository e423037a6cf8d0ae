package claimgraph.serve;

import claimgraph.serve.http.Answer;
import claimgraph.serve.http.Caching;
import claimgraph.serve.http.Headers;
import claimgraph.serve.http.Parameters;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The prefixes in the form of Fuseki's prefix service: all of them, or by {@code ?prefix=} or {@code ?uri=}. */
final class Prefixes extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Map<String, String> prefixes;

    private final transient Caching caching;

    Prefixes(Map<String, String> prefixes, Caching caching) {
        this.prefixes = prefixes;
        this.caching = caching;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = new Parameters();
        if (request.getQueryString() != null) {
            parameters.add(request.getQueryString(), "query string");
        }
        Optional<String> prefix = parameters.one("prefix");
        JsonValue found = prefix.isPresent()
                ? pair(prefix.get(), prefixes.getOrDefault(prefix.get(), ""))
                : pairs(parameters.one("uri"));
        Headers.content(response, "application/json");
        if (!caching.isKnown(request, response, List.of("prefixes", String.valueOf(request.getQueryString())))) {
            Answer.send(request, response, JSON.toString(found).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The pairs of one namespace, or all of them. */
    private JsonValue pairs(Optional<String> uri) {
        JsonArray pairs = new JsonArray();
        prefixes.forEach((prefix, namespace) -> {
            if (uri.isEmpty() || uri.get().equals(namespace)) {
                pairs.add(pair(prefix, namespace));
            }
        });
        return pairs;
    }

    private static JsonObject pair(String prefix, String namespace) {
        JsonObject pair = new JsonObject();
        pair.put("prefix", prefix);
        pair.put("uri", namespace);
        return pair;
    }
}
