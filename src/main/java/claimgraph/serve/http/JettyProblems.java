package claimgraph.serve.http;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The problem documents for what Jetty itself refuses, before or beside our paths. */
public final class JettyProblems extends ErrorHandler {
    private record Known(Reason reason, String detail) {}

    private static final Map<Integer, Known> KNOWN = Map.of(
            404, new Known(Reason.NOT_FOUND, "There is nothing at this address. The start page is at /."),
            405, new Known(Reason.METHOD_NOT_ALLOWED, "This can only be read."),
            408, new Known(Reason.BODY_TOO_SLOW, "The request took too long to arrive."),
            413, new Known(Reason.QUERY_TOO_LARGE, "The request is too large."),
            414, new Known(Reason.HEADER_TOO_LARGE, "The address is too long. Send a long query by POST."),
            431, new Known(Reason.HEADER_TOO_LARGE, "The request header is too large. Send a long query by POST."),
            503, new Known(Reason.STOPPING, "The server is stopping."));
    private static final Known BAD = new Known(Reason.BAD_REQUEST, "The request is malformed.");
    private static final Known FAILED = new Known(Reason.FAILED, "Something failed inside the server.");

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Headers.ALWAYS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Known known = KNOWN.getOrDefault(code, code < 500 ? BAD : FAILED);
        Refusal refusal = new Refusal(known.reason(), known.detail());
        boolean page = Accept.parse(String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT)))
                .prefersHtml();
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, page ? "text/html; charset=utf-8" : "application/problem+json");
        if (page) {
            response.getHeaders().put("Content-Security-Policy", Headers.PAGE_POLICY);
        }
        byte[] body = page ? ProblemAnswer.page(refusal) : ProblemAnswer.json(refusal, code);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
