package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** The competency questions as {@code sh:SPARQLExecutable}, the form in which query editors look for examples. */
final class QuestionExamples {
    private static final String SH = Namespaces.SH;
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$");
    private static final Pattern FORM =
            Pattern.compile("\\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\\b", Pattern.CASE_INSENSITIVE);

    private QuestionExamples() {}

    static void describe(Statements out, String endpoint, List<Example> questions) {
        for (Example asked : questions) {
            Node example = out.part(asked.id());
            String form = form(asked.text());
            out.type(example, SH + "SPARQLExecutable");
            out.type(
                    example,
                    SH + "SPARQL" + form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT) + "Executable");
            out.english(example, Namespaces.RDFS + "label", asked.question());
            out.english(example, Namespaces.RDFS + "comment", asked.question());
            out.node(example, SH + "prefixes", out.part("prefixes"));
            out.text(example, SH + form.toLowerCase(Locale.ROOT), asked.text());
            out.iri(example, Namespaces.SCHEMA + "target", endpoint);
            if (!asked.theme().isEmpty()) {
                out.text(example, Namespaces.SCHEMA + "keywords", asked.theme());
            }
        }
    }

    private static String form(String query) {
        var found = FORM.matcher(COMMENT.matcher(query).replaceAll(""));
        return found.find() ? found.group(1).toUpperCase(Locale.ROOT) : "SELECT";
    }
}
