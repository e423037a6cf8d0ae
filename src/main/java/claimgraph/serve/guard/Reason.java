package claimgraph.serve.guard;

import java.util.Locale;

/** Why a request is not answered; the HTTP status it has, and the short title of its problem document. */
public enum Reason {
    QUERY_SYNTAX(400, "The query is not SPARQL 1.1"),
    QUERY_TOO_COMPLEX(400, "The query is too complex"),
    ANSWER_TOO_LARGE(400, "The answer is too large"),
    UNKNOWN_FUNCTION(400, "The query calls a function that is not offered"),
    BAD_REQUEST(400, "The request is not understood"),
    SERVICE_NOT_ALLOWED(403, "SERVICE is not allowed"),
    READ_ONLY(403, "This endpoint only answers queries"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed"),
    NOT_ACCEPTABLE(406, "The answer has no such format"),
    BODY_TOO_SLOW(408, "The request took too long to arrive"),
    QUERY_TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_CONTENT(415, "The content type is not understood"),
    HEADER_TOO_LARGE(431, "The request header is too large"),
    FAILED(500, "The server failed"),
    GRAPH_TOO_LARGE(501, "The graph is too large for this"),
    SERVICE_FAILED(502, "Another endpoint did not answer"),
    OVERLOADED(503, "The server is busy"),
    STOPPING(503, "The server is stopping"),
    QUERY_TIMEOUT(503, "The query took too long"),
    QUERY_MEMORY(503, "The query needs too much memory");

    private final int status;
    private final String title;

    Reason(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** {@code query-syntax}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
