package claimgraph.serve.sparql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A format of answers.
 *
 * @param rdf how a few triples and quads are written; for solutions only the language in it counts
 * @param names by which clients ask for it with {@code output=}
 * @param otherTypes media types by which clients ask for it in Accept, beside its own
 */
record Format(Content content, String mediaType, RDFFormat rdf, Set<String> names, Set<String> otherTypes) {
    private static final long NICE = 10_000;
    private static final Map<Lang, RDFFormat> FAST = Map.of(
            Lang.TURTLE, RDFFormat.TURTLE_BLOCKS,
            Lang.TRIG, RDFFormat.TRIG_BLOCKS,
            Lang.JSONLD, RDFFormat.JSONLD11_FLAT);
    private static final Set<String> XML_TYPES = Set.of("application/xml", "text/xml");
    private static final Set<String> PAGE_TYPES = Set.of("application/xhtml+xml");

    /** What an answer is made of. */
    enum Content {
        SOLUTIONS,
        TRIPLES,
        QUADS
    }

    /** All of them, best first. */
    static final List<Format> ALL = List.of(
            solutions(
                    "application/sparql-results+json",
                    ResultSetLang.RS_JSON,
                    Set.of("json", "srj", "sparql-results+json"),
                    Set.of("application/json", "text/json")),
            solutions(
                    "application/sparql-results+xml",
                    ResultSetLang.RS_XML,
                    Set.of("xml", "srx", "sparql", "sparql-results+xml"),
                    XML_TYPES),
            solutions("text/csv", ResultSetLang.RS_CSV, Set.of("csv"), Set.of("application/csv")),
            solutions("text/tab-separated-values", ResultSetLang.RS_TSV, Set.of("tsv"), Set.of()),
            solutions("text/html", ResultSetLang.RS_None, Set.of("html"), PAGE_TYPES),
            solutions("text/plain", ResultSetLang.RS_Text, Set.of("text", "txt", "plain"), Set.of()),
            triples(
                    "text/turtle",
                    RDFFormat.TURTLE_PRETTY,
                    Set.of("turtle", "ttl"),
                    Set.of("application/turtle", "application/x-turtle")),
            triples(
                    "application/n-triples",
                    RDFFormat.NTRIPLES,
                    Set.of("n3", "nt", "ntriples", "n-triples"),
                    Set.of("text/plain", "text/n3", "text/rdf+n3", "application/n3", "text/ntriples")),
            triples(
                    "application/ld+json",
                    RDFFormat.JSONLD,
                    Set.of("json-ld", "jsonld", "json", "ld+json"),
                    Set.of("application/json")),
            triples(
                    "application/rdf+xml",
                    RDFFormat.RDFXML_PLAIN,
                    Set.of("xml", "rdf", "rdfxml", "rdf+xml", "rdf/xml", "rdf-xml", "pretty-xml"),
                    XML_TYPES),
            triples("text/html", RDFFormat.TURTLE_PRETTY, Set.of("html"), PAGE_TYPES),
            triples("application/trig", RDFFormat.TRIG_PRETTY, Set.of("trig"), Set.of("application/x-trig")),
            triples("application/n-quads", RDFFormat.NQUADS, Set.of("nq", "nquads", "n-quads"), Set.of()),
            new Format(Content.QUADS, "application/trig", RDFFormat.TRIG_PRETTY, Set.of("trig"), Set.of()),
            new Format(
                    Content.QUADS,
                    "application/n-quads",
                    RDFFormat.NQUADS,
                    Set.of("nq", "nquads", "n-quads"),
                    Set.of("text/plain")));

    private static Format solutions(String mediaType, Lang lang, Set<String> names, Set<String> otherTypes) {
        return new Format(Content.SOLUTIONS, mediaType, new RDFFormat(lang), names, otherTypes);
    }

    private static Format triples(String mediaType, RDFFormat rdf, Set<String> names, Set<String> otherTypes) {
        return new Format(Content.TRIPLES, mediaType, rdf, names, otherTypes);
    }

    /** How this many triples are written: nicely when a person may look, fast when that would take long. */
    RDFFormat rdf(long triples) {
        if (triples <= NICE) {
            return rdf;
        }
        return FAST.getOrDefault(rdf.getLang(), rdf);
    }

    Lang lang() {
        return rdf.getLang();
    }

    boolean isPage() {
        return mediaType.equals("text/html");
    }

    /** Whether {@code output=} means this one: a short name or a media type. */
    boolean isNamed(String name) {
        return names.contains(name) || mediaType.equals(name) || otherTypes.contains(name);
    }

    /** The media types that it may be asked for by; its own before the others. */
    List<String> types() {
        return Stream.concat(Stream.of(mediaType), otherTypes.stream().sorted()).toList();
    }

    static List<Format> of(Content content) {
        return ALL.stream().filter(format -> format.content == content).toList();
    }
}
