package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.NodeValue;

/** Whether the ORDER BY of a query leaves nothing open: no two rows with the same keys, and only keys that SPARQL orders. */
final class RowOrder {
    private static final Set<String> ORDERED = Set.of("number", "string", "boolean");

    private RowOrder() {}

    static void check(Query asked, DatasetGraph dataset) {
        assertThat(asked.toString())
                .as("the order of what is joined or picked is open; ask for rows, MIN or COUNT")
                .doesNotContain("GROUP_CONCAT", "SAMPLE");
        Query query = QueryFactory.create(asked.toString());
        List<Var> keys = new ArrayList<>();
        if (query.hasOrderBy()) {
            query.getOrderBy().forEach(condition -> {
                Var key = Var.alloc("orderKey" + keys.size());
                query.addResultVar(key, condition.getExpression());
                keys.add(key);
            });
        }
        List<Binding> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(rows::add);
        }
        Set<List<Object>> seen = new HashSet<>();
        for (Binding row : rows) {
            List<Object> key = keys.stream().map(each -> value(row.get(each))).toList();
            assertThat(seen.add(key))
                    .as("another row has the same keys %s", key)
                    .isTrue();
        }
        assertThat(keys.stream().filter(key -> isOpen(rows, key)))
                .as("keys whose order SPARQL leaves open; write STR() around a text or a date")
                .isEmpty();
    }

    private static boolean isOpen(List<Binding> rows, Var key) {
        List<String> kinds = rows.stream()
                .map(row -> kind(row.get(key)))
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
        return kinds.size() > 1 || !ORDERED.containsAll(kinds);
    }

    /** Equal when SPARQL's less-than cannot tell them apart. */
    private static Object value(Node node) {
        if (node == null) {
            return "";
        }
        return kind(node).equals("number")
                ? new BigDecimal(NodeValue.makeNode(node).asString()).stripTrailingZeros()
                : node;
    }

    /** SPARQL orders what is unbound, blank nodes, IRIs and literals, and among literals those of one of these kinds. */
    private static String kind(Node node) {
        if (node == null || !node.isLiteral()) {
            return "";
        }
        NodeValue value = NodeValue.makeNode(node);
        return value.isNumber()
                ? "number"
                : value.isString() && node.getLiteralLanguage().isEmpty()
                        ? "string"
                        : value.isBoolean()
                                ? "boolean"
                                : node.getLiteralDatatype().getURI();
    }
}
