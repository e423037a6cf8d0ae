package claimgraph.serve.sparql;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.guard.RunningQuery;
import claimgraph.serve.guard.engine.BoundedAnswer;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.http.Answer;
import claimgraph.serve.http.QueryFailures;
import claimgraph.serve.http.XmlForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Runs a query and writes what it finds in the chosen format. */
final class Results {
    private final Limits limits;
    private final Map<String, String> prefixes;
    private final HtmlResults html;

    Results(Limits limits, Namespaces namespaces) {
        this.limits = limits;
        this.prefixes = namespaces.prefixes();
        this.html = new HtmlResults(prefixes, namespaces.base());
    }

    void write(Execution execution, GuardedEngine engine, RunningQuery running, Answer answer) throws IOException {
        QueryClock clock = running.clock();
        try (QueryExec exec =
                engine.prepare(execution.query(), execution.asked().graphs(), clock)) {
            running.runs(exec);
            clock.look();
            write(execution, exec, clock, answer.stream());
            answer.finish();
        } catch (RuntimeIOException e) {
            throw new IOException(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Refusal refusal = QueryFailures.refusal(e, clock);
            if (!answer.isLeaving()) {
                throw refusal;
            }
            answer.breakOff(refusal, execution.format().isPage());
        }
    }

    private void write(Execution execution, QueryExec exec, QueryClock clock, OutputStream out) throws IOException {
        Query query = execution.query();
        BoundedAnswer bound = new BoundedAnswer(limits.maxRows(), clock);
        if (query.isSelectType() || query.isAskType()) {
            solutions(execution, exec, bound, out);
        } else if (query.isConstructQuad()) {
            DatasetGraph quads = bound.constructQuads(exec);
            prefixes.forEach(quads.prefixes()::add);
            RDFWriter.source(quads)
                    .format(execution.format().rdf(limits.maxRows()))
                    .output(out);
        } else {
            Graph graph = query.isConstructType() ? bound.construct(exec) : bound.describe(exec);
            triples(execution, graph, out);
        }
    }

    private void solutions(Execution execution, QueryExec exec, BoundedAnswer bound, OutputStream out)
            throws IOException {
        Format format = execution.format();
        if (format.isPage()) {
            html.solutions(execution, exec, bound, out);
        } else if (execution.query().isAskType()) {
            boolean answer = exec.ask();
            ResultsWriter.create().lang(format.lang()).write(out, answer);
        } else if (format.lang().equals(ResultSetLang.RS_JSON)) {
            JsonSolutions.write(bound.rows(exec), out);
        } else {
            RowSet rows = bound.rows(exec);
            ResultsWriter.create()
                    .lang(format.lang())
                    .write(out, format.lang().equals(ResultSetLang.RS_XML) ? XmlForm.carried(rows) : rows);
        }
    }

    private void triples(Execution execution, Graph graph, OutputStream out) throws IOException {
        UsedPrefixes.of(graph, prefixes, execution.query().getPrefixMapping().getNsPrefixMap())
                .forEach(graph.getPrefixMapping()::setNsPrefix);
        if (execution.format().isPage()) {
            html.triples(execution, graph, out);
        } else if (execution.format().lang().equals(Lang.RDFXML)) {
            XmlForm.write(graph, out);
        } else {
            RDFWriter.source(graph).format(execution.format().rdf(graph.size())).output(out);
        }
    }
}
