package claimgraph.serve.page.answer;

import claimgraph.serve.http.Answer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonValue;

/** Something for our own scripts. */
public final class JsonServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Shell shell;
    private final transient Function<HttpServletRequest, JsonValue> json;

    public JsonServlet(Shell shell, Function<HttpServletRequest, JsonValue> json) {
        this.shell = shell;
        this.json = json;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!shell.isKnown(request, response, "json")) {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            Answer.send(request, response, json.apply(request).toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
