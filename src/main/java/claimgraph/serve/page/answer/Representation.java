package claimgraph.serve.page.answer;

import claimgraph.serve.http.Accept;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a thing can be had, and which of them a client asks for. */
public enum Representation {
    /** First, so that a client that takes anything gets it: {@code curl} without further words. */
    TURTLE("ttl", "text/turtle", "Turtle"),
    HTML("html", "text/html", "HTML"),
    JSON_LD("jsonld", "application/ld+json", "JSON-LD"),
    RDF_XML("rdf", "application/rdf+xml", "RDF/XML"),
    N_TRIPLES("nt", "application/n-triples", "N-Triples");

    private static final String JSON = "application/json";

    private final String suffix;
    private final String mediaType;
    private final String title;

    Representation(String suffix, String mediaType, String title) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.title = title;
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    public String title() {
        return title;
    }

    /** The form a path asks for by its ending, {@code ami-labs.ttl}. */
    static Optional<Representation> ofSuffix(String path) {
        return Arrays.stream(values())
                .filter(each -> path.endsWith("." + each.suffix))
                .findFirst();
    }

    /** The form that a client prefers; none when it takes nothing that we have. */
    static Optional<Representation> of(Accept accept) {
        return accept.best(
                List.of(values()), form -> form == JSON_LD ? List.of(form.mediaType, JSON) : List.of(form.mediaType));
    }

    /** How RDF is written in this form; HTML is not RDF. */
    RDFFormat rdf() {
        return switch (this) {
            case HTML -> throw new IllegalStateException("a page is not RDF");
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
        };
    }
}
