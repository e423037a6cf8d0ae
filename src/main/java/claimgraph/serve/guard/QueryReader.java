package claimgraph.serve.guard;

import claimgraph.dataset.query.QueryAdvice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.JenaException;

/** Turns the text of a query into a query that may run, or into a refusal that says what to write instead. */
public final class QueryReader {
    private final Limits limits;
    private final String base;
    private final QueryParser parser;
    private final SyntaxAdvice advice;
    private final QueryAdvice meaning;
    private final KnownQueries known = new KnownQueries();

    /**
     * A reader for one endpoint.
     *
     * @param base against which relative IRIs are resolved
     * @param prefixes that a missing PREFIX line is written from
     * @param meaning notices what makes a right query find nothing
     */
    public QueryReader(Limits limits, String base, Map<String, String> prefixes, QueryAdvice meaning) {
        this.limits = limits;
        this.base = base;
        this.parser = new QueryParser(limits);
        this.advice = new SyntaxAdvice(new PrefixAdvice(prefixes, parser, base));
        this.meaning = meaning;
    }

    /**
     * Reads a query.
     *
     * @throws Refusal when it is not a query, or not one that may run
     */
    public CheckedQuery read(String text) {
        return known.get(text).orElseGet(() -> readAnew(text));
    }

    private CheckedQuery readAnew(String text) {
        if (text.isBlank()) {
            throw new Refusal(Reason.BAD_REQUEST, "The query is empty.");
        }
        if (text.length() > limits.maxBody()) {
            throw new Refusal(Reason.QUERY_TOO_LARGE, "The query is longer than " + limits.maxBody() + " characters.");
        }
        Query query = parse(text);
        if (query.isJsonType()) {
            throw new Refusal(Reason.QUERY_SYNTAX, "JSON { } is not SPARQL 1.1. Use SELECT and ask for JSON.");
        }
        QueryFacts facts = QueryFacts.of(query);
        return known.keep(text, new CheckedQuery(query, mayExceed(query), facts.isRepeatable(), advice(query)));
    }

    /**
     * Whether a query may ask for more than we give. Of a SELECT one row more than that is looked for, so that its answer is known to be
     * whole or not; a solution of other queries gives any number of triples, and those are counted.
     */
    private boolean mayExceed(Query query) {
        boolean more = !query.isAskType() && (!query.hasLimit() || query.getLimit() > limits.maxRows());
        if (more && query.isSelectType()) {
            query.setLimit(limits.maxRows() + 1);
        }
        return more;
    }

    private Optional<String> advice(Query query) {
        List<String> said = meaning.of(query);
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    private Query parse(String text) {
        try {
            return parser.parse(text, base, Map.of());
        } catch (QueryParseException e) {
            throw advice.on(e, text);
        } catch (QueryException e) {
            throw new Refusal(Reason.QUERY_SYNTAX, SyntaxAdvice.plain(e));
        } catch (JenaException e) {
            throw new Refusal(Reason.QUERY_SYNTAX, SyntaxAdvice.plain(e));
        } catch (StackOverflowError e) {
            throw new Refusal(Reason.QUERY_TOO_COMPLEX, "The query is too deeply nested to be read.");
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new Refusal(Reason.QUERY_SYNTAX, "The query could not be read.");
        }
    }
}
