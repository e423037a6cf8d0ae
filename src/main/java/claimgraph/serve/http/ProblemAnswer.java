package claimgraph.serve.http;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
                        value instanceof Number number
                                ? JsonNumber.value(new BigDecimal(number.toString()))
                                : new JsonString(String.valueOf(value))));
        return (JSON.toString(problem) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same for a person. */
    static byte[] page(Refusal refusal) {
        return Frame.page(
                        "problem",
                        Map.of(
                                "title", refusal.reason().title(),
                                "detail", refusal.detail(),
                                "code", refusal.reason().code(),
                                "excerpt", refusal.details().getOrDefault("excerpt", ""),
                                "fix", refusal.details().getOrDefault("fix", "")))
                .getBytes(StandardCharsets.UTF_8);
    }
}
