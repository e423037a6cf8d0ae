package claimgraph.serve.sparql;

import claimgraph.serve.guard.engine.BoundedAnswer;
import claimgraph.serve.http.Frame;
import claimgraph.serve.http.Html;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Shows results to a person with a browser: a plain table, and the query to change and run again. */
final class HtmlResults {
    private final Map<String, String> prefixes;
    private final String base;

    HtmlResults(Map<String, String> prefixes, String base) {
        this.prefixes = prefixes;
        this.base = base;
    }

    /** The page around an answer. */
    static Frame frame(String query, String advice) {
        return Frame.of("answer", Map.of("query", query, "advice", advice));
    }

    void solutions(Execution execution, QueryExec exec, BoundedAnswer bound, OutputStream out) throws IOException {
        Frame frame = frame(execution);
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        page.write(frame.head());
        if (execution.query().isAskType()) {
            page.write("<p>" + (exec.ask() ? "Yes." : "No.") + "</p>\n");
        } else {
            table(bound.rows(exec), page);
        }
        page.write(frame.foot());
        page.flush();
    }

    void triples(Execution execution, Graph graph, OutputStream out) throws IOException {
        Frame frame = frame(execution);
        StringWriter turtle = new StringWriter();
        RDFWriter.source(graph)
                .format(execution.format().rdf(graph.size()))
                .build()
                .output(turtle);
        String middle = "<pre tabindex=\"0\">" + Html.escape(turtle.toString()) + "</pre>\n";
        out.write((frame.head() + middle + frame.foot()).getBytes(StandardCharsets.UTF_8));
    }

    private static Frame frame(Execution execution) {
        return frame(execution.text(), execution.checked().advice().orElse(""));
    }

    private void table(RowSet rows, Writer page) throws IOException {
        page.write("<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>");
        for (Var variable : rows.getResultVars()) {
            page.write("<th scope=\"col\">" + Html.escape(variable.getVarName()) + "</th>");
        }
        page.write("</tr></thead>\n<tbody>\n");
        long count = 0;
        for (; rows.hasNext(); count++) {
            row(rows.next(), rows.getResultVars(), page);
        }
        page.write("</tbody>\n</table></div>\n<p>" + count + (count == 1 ? " row" : " rows") + "</p>\n");
    }

    private void row(Binding row, Iterable<Var> variables, Writer page) throws IOException {
        page.write("<tr>");
        for (Var variable : variables) {
            Node node = row.get(variable);
            page.write("<td>" + (node == null ? "" : cell(node)) + "</td>");
        }
        page.write("</tr>\n");
    }

    private String cell(Node node) {
        if (node.isURI()) {
            String shown = Html.escape(shortened(node.getURI()));
            boolean web = node.getURI().startsWith("http://") || node.getURI().startsWith("https://");
            return web
                    ? "<a rel=\"nofollow\" href=\"" + Html.escape(address(node.getURI())) + "\">" + shown + "</a>"
                    : shown;
        }
        if (!node.isLiteral()) {
            return Html.escape(node.toString());
        }
        String language = node.getLiteralLanguage();
        String text = Html.escape(node.getLiteralLexicalForm());
        return language.isEmpty() ? text : "<span lang=\"" + Html.escape(language) + "\">" + text + "</span>";
    }

    /** Our own things are on this host, at the path of their IRI. */
    private String address(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length() - 1) : iri;
    }

    private String shortened(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }
}
