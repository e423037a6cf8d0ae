package claimgraph.serve.http;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Stands where a page would read the whole of a large graph: says so, and what there is instead. */
public final class TooLargeServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final long triples;
    private final long most;

    /** @param most triples that are read whole */
    public TooLargeServlet(long triples, long most) {
        this.triples = triples;
        this.most = most;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemAnswer.send(
                request,
                response,
                new Refusal(
                        Reason.GRAPH_TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "This graph has %,d triples, and what is usually here reads all of them; that is done"
                                        + " up to %,d. Ask /sparql or write a query on /query, look at /void for what"
                                        + " there is and how much of it, at /ontology for the terms; every thing has its"
                                        + " page.",
                                triples,
                                most)));
    }
}
