package claimgraph.serve.page.answer;

import claimgraph.serve.http.Accept;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;

/** One document with an address of its own, as a page and as RDF: the ontology, the description of the dataset. */
public final class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final String path;
    private final transient Shell shell;
    private final transient Function<HttpServletRequest, View> page;
    private final transient Function<HttpServletRequest, Graph> graph;

    /**
     * A document at its path.
     *
     * @param path without an ending: {@code /ontology}
     */
    public DocumentServlet(
            String path,
            Shell shell,
            Function<HttpServletRequest, View> page,
            Function<HttpServletRequest, Graph> graph) {
        this.path = path;
        this.shell = shell;
        this.page = page;
        this.graph = graph;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Representation> form =
                Representation.ofSuffix(request.getServletPath()).or(() -> Representation.of(Accept.of(request)));
        if (form.isEmpty()) {
            response.addHeader("Vary", "Accept");
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "HTML, Turtle, JSON-LD, RDF/XML or N-Triples");
            return;
        }
        RdfAnswer.announce(path, form.get(), response);
        if (form.get() == Representation.HTML) {
            shell.send(page.apply(request), request, response);
        } else if (!shell.isKnown(request, response, form.get().suffix())) {
            RdfAnswer.send(graph.apply(request), form.get(), request, response);
        }
    }
}
