package claimgraph.serve.page.answer;

import claimgraph.serve.http.Answer;
import claimgraph.serve.http.XmlForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/** Sends a graph in the form that was asked for, and says which other forms there are. */
public final class RdfAnswer {
    private RdfAnswer() {}

    public static void send(Graph graph, Representation form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(form.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (form == Representation.RDF_XML) {
            XmlForm.write(graph, body);
        } else {
            RDFWriter.source(graph).format(form.rdf()).output(body);
        }
        Answer.send(request, response, body.toByteArray());
    }

    /** {@code Vary} and {@code Link} (RFC 8288), for every form of a thing alike. */
    public static void announce(String path, Representation chosen, HttpServletResponse response) {
        response.addHeader("Vary", "Accept");
        List<String> links = new ArrayList<>();
        for (Representation form : Representation.values()) {
            links.add("<" + path + "." + form.suffix() + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\"");
        }
        response.setHeader("Link", String.join(", ", links));
        response.setHeader("Content-Location", path + "." + chosen.suffix());
    }
}
