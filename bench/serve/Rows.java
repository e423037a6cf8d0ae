import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/** The answer to a query in a form that is the same for every right server: sorted rows, numbers by their value. */
final class Rows {
    static {
        JenaSystem.init();
    }

    private Rows() {}

    static List<String> of(byte[] json) {
        SPARQLResult result = ResultSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .readAny(new ByteArrayInputStream(json), new Context());
        if (result.isBoolean()) {
            return List.of(Boolean.toString(result.getBooleanResult()));
        }
        RowSet rows = RowSet.adapt(result.getResultSet());
        List<String> vars = rows.getResultVars().stream().map(Object::toString).sorted().toList();
        return rows.stream().map(row -> row(vars, row)).sorted().toList();
    }

    private static String row(List<String> vars, Binding row) {
        StringBuilder text = new StringBuilder();
        vars.forEach(var -> text.append(term(row.get(var.substring(1)))).append('\t'));
        return text.toString();
    }

    private static String term(Node term) {
        if (term == null) {
            return "";
        }
        if (term.isLiteral() && term.getLiteralLanguage().isEmpty() && NodeValue.makeNode(term).isNumber()) {
            return new BigDecimal(term.getLiteralLexicalForm()).stripTrailingZeros().toPlainString();
        }
        return term.toString();
    }
}
