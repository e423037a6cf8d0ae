package claimgraph.serve.page.answer;

import claimgraph.serve.http.Answer;
import claimgraph.serve.http.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Sends pages: the frame around each, and the headers that go with them. */
public final class Shell {
    /** Nothing but ourselves, nothing inline but one rule that Cytoscape adds: what a label says is never run. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; "
            + "style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final String version;
    private final Supplier<String> assets;

    /**
     * What frames pages.
     *
     * @param version of everything that is served, the same from each server that has the same and never from a clock; a
     *     page with the same address and version is the same page
     * @param assets version of style sheets and scripts
     */
    public Shell(String version, Supplier<String> assets) {
        this.version = version;
        this.assets = assets;
    }

    /** Sends a page, unless the client has it. */
    public void send(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        secure(response);
        if (!isKnown(request, response, "html")) {
            write(view, request, response);
        }
    }

    /** Sends a page that may change while the graph does not. */
    public void sendAnew(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        write(view, request, response);
    }

    public void notFound(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        write(view, request, response);
    }

    /** Says which version this is; true when the client has it already and needs no more. */
    public boolean isKnown(HttpServletRequest request, HttpServletResponse response, String form) {
        String tag = "W/\"" + version + "-" + form + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        String known = request.getHeader("If-None-Match");
        if (known == null || !known.contains(version + "-" + form)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** Also when nothing else is sent: a browser that keeps a page takes over the headers of the 304. */
    private static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    private void write(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        secure(response);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        Map<String, Object> values = new HashMap<>(view.values());
        values.put("version", assets.get());
        values.put("path", request.getRequestURI());
        StringWriter page = new StringWriter();
        Templates.write(view.template(), values, page);
        Answer.send(request, response, page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
