package claimgraph.serve.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers that every answer has, whatever it is. */
public final class Headers {
    /** For what is not a page: a browser runs nothing of it. */
    static final String CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /** For our pages: only what this server itself sends. */
    public static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    /** Safety, and reading from pages of other origins, without credentials; also on errors. */
    static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", CLOSED_POLICY,
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Link, Retry-After, X-SPARQL-MaxRows, X-Claimgraph-Advice");

    private Headers() {}

    /** Tells a program about something that is probably not meant; the answer is right all the same. */
    public static void advice(HttpServletResponse response, String advice) {
        String ascii = advice.replaceAll("[^ -~]", "?");
        response.setHeader("X-Claimgraph-Advice", ascii.substring(0, Math.min(ascii.length(), 300)));
    }

    /** Sets the content type in UTF-8, and the policy of pages when it is one. */
    public static void content(HttpServletResponse response, String mediaType) {
        response.setCharacterEncoding(mediaType.startsWith("text/") ? "UTF-8" : null);
        response.setContentType(mediaType);
        response.setHeader("Content-Security-Policy", mediaType.equals("text/html") ? PAGE_POLICY : CLOSED_POLICY);
    }
}
