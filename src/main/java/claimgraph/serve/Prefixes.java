package claimgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The prefixes in the form of Fuseki's prefix service: all of them, or by {@code ?prefix=} or {@code ?uri=}. */
final class Prefixes extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Map<String, String> prefixes;

    Prefixes(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String prefix = request.getParameter("prefix");
        String uri = request.getParameter("uri");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(prefix != null ? pair(prefix, prefixes.getOrDefault(prefix, "")) : pairs(uri));
    }

    /** The pairs of one namespace, or all of them. */
    private JsonValue pairs(@Nullable String uri) {
        JsonArray pairs = new JsonArray();
        prefixes.forEach((prefix, namespace) -> {
            if (uri == null || uri.equals(namespace)) {
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
