package claimgraph.serve.http;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Stands before every path: sets the headers that all answers have, lets in the methods that read, one after the other where it is full ({@link Gate}), counts, catches. */
public final class FrontDoor implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Set<String> postPaths;
    private final Metrics metrics;
    private final Gate gate;

    /** At some paths only a POST reads too. */
    public FrontDoor(Set<String> postPaths, Metrics metrics, Gate gate) {
        this.postPaths = Set.copyOf(postPaths);
        this.metrics = metrics;
        this.gate = gate;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain) {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        long started = System.nanoTime();
        Headers.ALWAYS.forEach(response::setHeader);
        try {
            RequestOutcome.of(request, response, () -> {
                if (request.getMethod().equals("OPTIONS")) {
                    options(request, response);
                } else {
                    checkMethod(request, response);
                    gate.pass(request, response, chain);
                }
            });
        } finally {
            metrics.count(request, response.getStatus(), System.nanoTime() - started);
        }
    }

    private void checkMethod(HttpServletRequest request, HttpServletResponse response) {
        boolean reads =
                READING.contains(request.getMethod()) || (request.getMethod().equals("POST") && isPostPath(request));
        if (!reads) {
            response.setHeader("Allow", allowed(request));
            throw new Refusal(
                    Reason.METHOD_NOT_ALLOWED,
                    "This can be read with " + allowed(request) + "; nothing can be changed.");
        }
    }

    /** What a browser asks before it lets a page of another origin ask us. */
    private void options(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", allowed(request));
        response.setHeader("Access-Control-Allow-Methods", Headers.METHODS);
        response.setHeader(
                "Access-Control-Allow-Headers",
                "Accept, Accept-Language, Authorization, Cache-Control, Content-Type, If-None-Match, If-Modified-Since,"
                        + " Range, X-Requested-With");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private String allowed(HttpServletRequest request) {
        return isPostPath(request) ? Headers.METHODS : "GET, HEAD, OPTIONS";
    }

    private boolean isPostPath(HttpServletRequest request) {
        String path = request.getRequestURI();
        return postPaths.contains(path)
                || (path.endsWith("/") && postPaths.contains(path.substring(0, path.length() - 1)));
    }
}
