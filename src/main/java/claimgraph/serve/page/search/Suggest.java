package claimgraph.serve.page.search;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Suggestions while somebody types: {@code /suggest?q=lec}. */
public final class Suggest extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = 8;

    private final transient SearchIndex index;

    public Suggest(SearchIndex index) {
        this.index = index;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
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
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().print(suggestions);
    }
}
