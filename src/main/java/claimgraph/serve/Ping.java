package claimgraph.serve;

import claimgraph.serve.http.Headers;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Says that the server is there, and what time it has; needs nothing of the dataset. */
final class Ping extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Headers.content(response, "text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write((Instant.now() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
