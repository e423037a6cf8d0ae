package claimgraph.serve.page.thing;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One row of an answer as a page reads it: each variable of the query with what it is bound to, as a name and where it leads. A
 * variable that is not bound is an empty link; one that the query does not have is an error.
 */
public final class ResultRow extends AbstractMap<String, Link> {
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, Node> terms = new LinkedHashMap<>();

    ResultRow(List<String> variables, Binding binding, Map<Node, Link> names) {
        for (String variable : variables) {
            Node term = binding.get(Var.alloc(variable));
            if (term == null) {
                links.put(variable, Link.NONE);
            } else {
                links.put(variable, names.getOrDefault(term, Link.NONE));
                terms.put(variable, term);
            }
        }
    }

    static List<Node> nodes(Binding binding) {
        List<Node> nodes = new ArrayList<>();
        binding.forEach((variable, node) -> nodes.add(node));
        return nodes;
    }

    /** The rows that have the same term at a variable, in their order. */
    public static Map<Node, List<ResultRow>> by(String variable, List<ResultRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.term(variable), LinkedHashMap::new, Collectors.toList()));
    }

    /** The terms at a variable, each once, in the order of the rows. */
    public static Set<Node> terms(String variable, Collection<ResultRow> rows) {
        return rows.stream()
                .filter(row -> row.has(variable))
                .map(row -> row.term(variable))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it is bound. */
    public boolean has(String variable) {
        return !link(variable).equals(Link.NONE) || terms.containsKey(variable);
    }

    /**
     * What it is bound to.
     *
     * @throws IllegalArgumentException when it is not
     */
    public Node term(String variable) {
        Node term = terms.get(variable);
        if (term == null) {
            throw new IllegalArgumentException("?" + variable + " is not bound");
        }
        return term;
    }

    public Link link(String variable) {
        Link link = links.get(variable);
        if (link == null) {
            throw new IllegalArgumentException("The query has " + links.keySet() + ", not ?" + variable);
        }
        return link;
    }

    /** None or one. */
    public List<Link> maybe(String variable) {
        return has(variable) ? List.of(link(variable)) : List.of();
    }

    /** The literal's text; empty when it is not bound. */
    public String text(String variable) {
        return link(variable).text();
    }

    /** A whole number below a billion; else 0. */
    public int number(String variable) {
        String text = text(variable);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Whether it is that term of our vocabulary. */
    public boolean is(String variable, String term) {
        return link(variable).key().equals(term);
    }

    public boolean flag(String variable) {
        return text(variable).equals("true");
    }

    /** For templates: a name that is mistyped in one is an error too. */
    @Override
    public Link get(Object variable) {
        return link(String.valueOf(variable));
    }

    @Override
    public Set<Entry<String, Link>> entrySet() {
        return links.entrySet();
    }
}
