package claimgraph.serve.http;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.html.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;

/** Writes a refusal: a problem document (RFC 9457) for programs, a page for people. */
public final class ProblemAnswer {
    /** Seconds after which a busy server may be asked again. */
    private static final String RETRY_AFTER = "5";

    private ProblemAnswer() {}

    /** Sends a refusal; nothing of another answer may have left. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        response.resetBuffer();
        Reason reason = refusal.reason();
        response.setStatus(reason.status());
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        if (reason == Reason.OVERLOADED || reason == Reason.STOPPING) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }
        if (reason == Reason.BODY_TOO_SLOW || reason == Reason.QUERY_TOO_LARGE) {
            response.setHeader("Connection", "close");
        }
        boolean page = Accept.of(request).prefersHtml();
        Headers.content(response, page ? "text/html" : "application/problem+json");
        byte[] body = page ? page(refusal) : json(refusal, reason.status());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The problem document of a refusal with this status. */
    static byte[] json(Refusal refusal, int status) {
        JsonObject problem = new JsonObject();
        problem.put("type", "about:blank");
        problem.put("title", refusal.reason().title());
        problem.put("status", status);
        problem.put("code", refusal.reason().code());
        problem.put("detail", refusal.detail());
        refusal.details()
                .forEach((name, value) -> problem.put(
                        name,
                        value instanceof Integer number
                                ? JsonNumber.value(number)
                                : new JsonString(String.valueOf(value))));
        return (JSON.toString(problem) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] page(Refusal refusal) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", refusal.reason().title());
        values.put("detail", refusal.detail());
        values.put("code", refusal.reason().code());
        values.put("excerpt", refusal.details().getOrDefault("excerpt", ""));
        values.put("fix", refusal.details().getOrDefault("fix", ""));
        StringWriter page = new StringWriter();
        Templates.write("problem", values, page);
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
