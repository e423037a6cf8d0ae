package claimgraph.serve.sparql;

import claimgraph.serve.html.Html;
import claimgraph.serve.html.Templates;
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

    HtmlResults(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    void solutions(Execution execution, QueryExec exec, OutputStream out) throws IOException {
        Writer page = head(execution, out);
        if (execution.query().isAskType()) {
            page.write("<p>" + (exec.ask() ? "Yes." : "No.") + "</p>\n");
        } else {
            table(exec.select(), page);
        }
        foot(page);
    }

    void triples(Execution execution, Graph graph, OutputStream out) throws IOException {
        Writer page = head(execution, out);
        StringWriter turtle = new StringWriter();
        RDFWriter.source(graph).format(execution.format().rdf()).build().output(turtle);
        page.write("<pre>" + Html.escape(turtle.toString()) + "</pre>\n");
        foot(page);
    }

    private static Writer head(Execution execution, OutputStream out) throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Templates.write(
                "result-head",
                Map.of(
                        "query",
                        execution.text(),
                        "advice",
                        execution.checked().advice().orElse("")),
                page);
        return page;
    }

    private static void foot(Writer page) throws IOException {
        Templates.write("result-foot", Map.of(), page);
        page.flush();
    }

    private void table(RowSet rows, Writer page) throws IOException {
        page.write("<table>\n<thead><tr>");
        for (Var variable : rows.getResultVars()) {
            page.write("<th scope=\"col\">" + Html.escape(variable.getVarName()) + "</th>");
        }
        page.write("</tr></thead>\n<tbody>\n");
        long count = 0;
        for (; rows.hasNext(); count++) {
            row(rows.next(), rows.getResultVars(), page);
        }
        page.write("</tbody>\n</table>\n<p>" + count + (count == 1 ? " row" : " rows") + "</p>\n");
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
                    ? "<a rel=\"nofollow noreferrer\" href=\"" + Html.escape(node.getURI()) + "\">" + shown + "</a>"
                    : shown;
        }
        if (!node.isLiteral()) {
            return Html.escape(node.toString());
        }
        String language = node.getLiteralLanguage();
        String text = Html.escape(node.getLiteralLexicalForm());
        return language.isEmpty() ? text : "<span lang=\"" + Html.escape(language) + "\">" + text + "</span>";
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
