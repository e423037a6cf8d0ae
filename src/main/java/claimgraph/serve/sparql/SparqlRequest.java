package claimgraph.serve.sparql;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.http.Accept;
import claimgraph.serve.http.Parameters;
import claimgraph.serve.http.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetDescription;

/**
 * A request of the SPARQL 1.1 Protocol (section 2.1), read strictly.
 *
 * @param query text; empty when the endpoint itself is asked for
 * @param graphs that the protocol chooses; empty for those of the query
 * @param format by its name, empty when Accept decides
 * @param timeout that the client wishes, empty for ours
 */
record SparqlRequest(
        Optional<String> query,
        DatasetDescription graphs,
        Optional<String> format,
        Accept accept,
        Optional<Duration> timeout) {

    private static final List<String> FORMAT_NAMES = List.of("output", "format", "results", "out");
    private static final List<String> REFUSED =
            List.of("stylesheet", "xslt-uri", "callback", "force-accept", "query-ref", "query-uri");
    private static final List<String> OF_UPDATES = List.of("update", "using-graph-uri", "using-named-graph-uri");
    private static final BigDecimal MAX_SECONDS = BigDecimal.valueOf(1_000_000);

    static SparqlRequest read(HttpServletRequest request, RequestBody body) throws IOException {
        Parameters parameters = new Parameters();
        if (request.getQueryString() != null) {
            parameters.add(request.getQueryString(), "query string");
        }
        Optional<String> direct = Optional.empty();
        if (request.getMethod().equals("POST")) {
            direct = post(request, body, parameters);
        }
        check(parameters);
        Optional<String> query = direct.isPresent() ? alone(direct, parameters) : parameters.one("query");
        if (query.isEmpty() && request.getMethod().equals("POST")) {
            throw new Refusal(Reason.BAD_REQUEST, "The form has no parameter \"query\".");
        }
        return new SparqlRequest(
                query,
                new DatasetDescription(graphs(parameters, "default-graph-uri"), graphs(parameters, "named-graph-uri")),
                format(parameters),
                Accept.of(request),
                parameters.one("timeout").map(SparqlRequest::seconds));
    }

    /** The query of a body that is nothing else; a form is added to the parameters. */
    private static Optional<String> post(HttpServletRequest request, RequestBody body, Parameters parameters)
            throws IOException {
        switch (RequestBody.mediaType(request)) {
            case "application/x-www-form-urlencoded" -> {
                parameters.add(body.text(request), "form");
                return Optional.empty();
            }
            case "application/sparql-query" -> {
                return Optional.of(body.text(request));
            }
            case "application/sparql-update" -> throw readOnly();
            default ->
                throw new Refusal(
                        Reason.UNSUPPORTED_CONTENT,
                        "Send a query as application/sparql-query, or as application/x-www-form-urlencoded with query=.");
        }
    }

    private static void check(Parameters parameters) {
        if (OF_UPDATES.stream().anyMatch(parameters::has)) {
            throw readOnly();
        }
        REFUSED.stream()
                .filter(name -> !parameters.all(name).stream().allMatch(String::isBlank))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal(Reason.BAD_REQUEST, "The parameter \"" + name + "\" is not accepted here.");
                });
    }

    private static Refusal readOnly() {
        return new Refusal(Reason.READ_ONLY, "This endpoint only answers queries; nothing can be changed.");
    }

    private static Optional<String> alone(Optional<String> direct, Parameters parameters) {
        if (parameters.has("query")) {
            throw new Refusal(Reason.BAD_REQUEST, "There is a query in the body and another one in the address.");
        }
        return direct;
    }

    private static List<String> graphs(Parameters parameters, String name) {
        return parameters.all(name).stream().filter(graph -> !graph.isBlank()).toList();
    }

    /** SPARQLWrapper sends the same name three times; the first that is not empty counts. */
    private static Optional<String> format(Parameters parameters) {
        return FORMAT_NAMES.stream()
                .flatMap(name -> parameters.all(name).stream())
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static Duration seconds(String text) {
        try {
            BigDecimal seconds = text.length() > 20 ? BigDecimal.ZERO : new BigDecimal(text.strip());
            if (seconds.signum() > 0 && seconds.scale() < 20) {
                return Duration.ofNanos(
                        seconds.min(MAX_SECONDS).movePointRight(9).longValue());
            }
        } catch (NumberFormatException e) {
            // The sentence below says what a number is.
        }
        throw new Refusal(Reason.BAD_REQUEST, "The parameter \"timeout\" is a number of seconds above zero.");
    }
}
