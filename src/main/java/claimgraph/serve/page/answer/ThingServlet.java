package claimgraph.serve.page.answer;

import claimgraph.serve.http.Accept;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * One kind of thing at its IRI: as a page for people, as RDF for programs, by the ending of the path or by {@code Accept}.
 */
public final class ThingServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final String kind;
    private final String namespace;
    private final transient Shows shows;
    private final transient Dereferencing parts;

    /** What every kind needs. */
    public record Dereferencing(Shell shell, Describer describer, NotFound notFound) {}

    /**
     * Things of one namespace.
     *
     * @param kind what such a thing is called in a sentence
     */
    public ThingServlet(String kind, String namespace, Shows shows, Dereferencing parts) {
        this.kind = kind;
        this.namespace = namespace;
        this.shows = shows;
        this.parts = parts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<Representation> suffix = Representation.ofSuffix(asked);
        String name = suffix.map(form ->
                        asked.substring(0, asked.length() - form.suffix().length() - 1))
                .orElse(asked);
        Optional<Representation> form = suffix.or(() -> Representation.of(Accept.of(request)));
        if (form.isEmpty()) {
            response.addHeader("Vary", "Accept");
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "HTML, Turtle, JSON-LD, RDF/XML or N-Triples");
            return;
        }
        Node thing = NodeFactory.createURI(namespace + name);
        if (!name.isEmpty() && parts.describer().knows(thing)) {
            RdfAnswer.announce(request.getServletPath() + "/" + name, form.get(), response);
            send(thing, form.get(), request, response);
        } else {
            response.addHeader("Vary", "Accept");
            sendNotFound(thing, name, form.get(), request, response);
        }
    }

    private void send(Node thing, Representation form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (form == Representation.HTML) {
            parts.shell().send(shows.show(thing, request), request, response);
        } else if (!parts.shell().isKnown(request, response, form.suffix())) {
            RdfAnswer.send(parts.describer().describe(thing), form, request, response);
        }
    }

    private void sendNotFound(
            Node thing, String name, Representation form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (form == Representation.HTML) {
            parts.shell().notFound(parts.notFound().page(kind, name), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            RdfAnswer.send(parts.notFound().triples(thing, kind, name), form, request, response);
        }
    }
}
