package claimgraph.serve.sparql;

import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.query.QueryAdvice;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.http.QueryFailures;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/** Asks one query of a graph in this process, by the executor that answers over HTTP, and writes the answer. */
public final class LocalQuery {

    /** Nobody else waits, so the person may. */
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(10_000);

    private final ClaimGraph graph;
    private final GuardedEngine engine;

    /** @param services endpoints that a query may name in SERVICE */
    public LocalQuery(ClaimGraph graph, List<URI> services) {
        this.graph = graph;
        this.engine = new GuardedEngine(
                graph.dataset(),
                Limits.standard().withTimeout(AS_LONG_AS_IT_TAKES).withAllowedServices(services));
    }

    /** How solutions are written. */
    public enum Format {
        TABLE,
        CSV,
        TSV,
        JSON;

        private Lang lang() {
            return switch (this) {
                case TABLE -> ResultSetLang.RS_Text;
                case CSV -> ResultSetLang.RS_CSV;
                case TSV -> ResultSetLang.RS_TSV;
                case JSON -> ResultSetLang.RS_JSON;
            };
        }
    }

    /**
     * Writes the answer in UTF-8; CONSTRUCT and DESCRIBE give Turtle whatever the format.
     *
     * @throws IllegalArgumentException with a sentence that names line and column when the text is not a query, or that says why
     *     the query cannot be answered
     */
    public void run(String text, Format format, OutputStream out) {
        Query query = parse(text);
        QueryClock clock = new QueryClock(AS_LONG_AS_IT_TAKES);
        try (QueryExec execution = engine.prepare(query, DatasetDescription.create(List.of(), List.of()), clock)) {
            write(query, execution, format, out);
        } catch (RuntimeException | StackOverflowError e) {
            Refusal refusal = QueryFailures.refusal(e, clock);
            throw new IllegalArgumentException(refusal.detail(), e);
        }
    }

    private void write(Query query, QueryExec execution, Format format, OutputStream out) {
        RowSetWriter writer = RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
        if (query.isSelectType()) {
            writer.write(out, execution.select(), context(query));
        } else if (query.isAskType()) {
            writer.write(out, execution.ask(), new Context());
        } else {
            RDFWriter.source(query.isDescribeType() ? execution.describe() : execution.construct())
                    .format(RDFFormat.TURTLE_PRETTY)
                    .output(out);
        }
    }

    /**
     * What probably makes a query find less than was meant; the answer is right all the same.
     *
     * @throws IllegalArgumentException as {@link #run} does
     */
    public List<String> advice(String text) {
        return QueryAdvice.of(graph.dataset(), graph.namespaces()).of(parse(text));
    }

    /** The table shows prefixed names where it can. */
    private Context context(Query query) {
        Context context = new Context();
        query.getPrefixMapping().setNsPrefixes(Map.copyOf(graph.namespaces().prefixes()));
        context.set(org.apache.jena.sparql.ARQConstants.symPrologue, query.getPrologue());
        return context;
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            String said = e.getMessage() == null
                    ? ""
                    : e.getMessage().lines().findFirst().orElse("");
            throw new IllegalArgumentException(
                    "The query is not SPARQL (line " + e.getLine() + ", column " + e.getColumn() + "): " + said, e);
        }
    }
}
