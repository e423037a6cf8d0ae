package claimgraph.dataset.query;

import claimgraph.problem.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.vocabulary.XSD;

/** The names and texts that a query looks for, and its variables that nothing gives a value. */
final class QueryTerms extends QueryWalker {
    private static final int MOST = 500;

    /** The variables of one SELECT: those that patterns and assignments name, and those of expressions. */
    private static final class Level {
        private final Set<Var> named = new HashSet<>();
        private final Set<Var> used = new LinkedHashSet<>();
    }

    private final Set<Node> names = new LinkedHashSet<>();
    private final Set<Text> texts = new LinkedHashSet<>();
    private final Map<Var, Node> properties = new HashMap<>();
    private final Map<Var, Set<Node>> compared = new LinkedHashMap<>();
    private final List<String> unbound = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    /**
     * A text that a value must be.
     *
     * @param property whose value; ANY when it is open
     */
    record Text(Node property, Node literal) {}

    private QueryTerms() {}

    static QueryTerms of(Query query) {
        QueryTerms terms = new QueryTerms();
        terms.walk(query);
        terms.compared.forEach((variable, literals) ->
                literals.forEach(literal -> terms.text(terms.properties.getOrDefault(variable, Node.ANY), literal)));
        return terms;
    }

    /** The IRIs, the first ones. */
    Set<Node> names() {
        return names;
    }

    /** In patterns, and in comparisons with a variable. */
    Set<Text> texts() {
        return texts;
    }

    /** A sentence for each variable without a value. */
    List<String> unbound() {
        return unbound;
    }

    @Override
    protected void enter(Query query) {
        levels.push(new Level());
    }

    @Override
    protected void leave(Query query) {
        Level level = levels.pop();
        Set<Var> bound = query.getQueryPattern() == null
                ? new HashSet<>()
                : new HashSet<>(PatternVars.vars(query.getQueryPattern()));
        if (query.hasValues()) {
            bound.addAll(query.getValuesVariables());
        }
        bound.addAll(query.getProject().getExprs().keySet());
        bound.addAll(query.getGroupBy().getExprs().keySet());
        level.named.addAll(bound);
        for (Level outer : levels) {
            level.named.addAll(outer.named);
        }
        level.used.stream().filter(used -> !level.named.contains(used)).forEach(used -> say(used, level.named));
        if (query.isSelectType() && !query.isQueryResultStar()) {
            query.getProjectVars().stream()
                    .filter(chosen -> !bound.contains(chosen) && !level.used.contains(chosen))
                    .forEach(chosen -> say(chosen, bound));
        }
        if (!levels.isEmpty()) {
            levels.getFirst().named.addAll(query.getProjectVars());
        }
    }

    private void say(Var variable, Set<Var> bound) {
        Set<String> others = bound.stream()
                .filter(each -> Var.isNamedVar(each))
                .map(Var::getVarName)
                .collect(Collectors.toSet());
        unbound.add("No pattern gives " + variable + " a value."
                + Nearest.slip(variable.getVarName(), others)
                        .map(near -> " Did you mean ?" + near + "?")
                        .orElse(""));
    }

    @Override
    protected void pattern(TriplePath triple) {
        name(triple.getSubject());
        name(triple.getObject());
        if (triple.isTriple()) {
            name(triple.getPredicate());
            Node property = triple.getPredicate().isURI() ? triple.getPredicate() : Node.ANY;
            text(property, triple.getObject());
            if (Var.isVar(triple.getObject())) {
                properties.putIfAbsent(Var.alloc(triple.getObject()), property);
            }
        }
    }

    private void name(Node node) {
        if (Var.isVar(node)) {
            levels.getFirst().named.add(Var.alloc(node));
        }
    }

    @Override
    protected void assigned(Var variable) {
        levels.getFirst().named.add(variable);
    }

    @Override
    protected void used(Var variable) {
        if (Var.isNamedVar(variable)) {
            levels.getFirst().used.add(variable);
        }
    }

    /** A comparison with a variable; what STR or LANG gives is another matter. */
    @Override
    protected void function(ExprFunction function) {
        boolean compares =
                function instanceof E_Equals || function instanceof E_NotEquals || function instanceof E_OneOf;
        if (compares && function.getArg(1) != null && function.getArg(1).isVariable()) {
            List<Expr> others = function instanceof E_OneOf list ? list.getRHS().getList() : function.getArgs();
            Set<Node> literals =
                    compared.computeIfAbsent(function.getArg(1).asVar(), variable -> new LinkedHashSet<>());
            others.stream()
                    .filter(Expr::isConstant)
                    .map(each -> each.getConstant().asNode())
                    .forEach(literals::add);
        }
    }

    @Override
    protected void term(Node term, Role role) {
        switch (role) {
            case GRAPH -> name(term);
            case WRITTEN -> {
                if (Var.isVar(term)) {
                    used(Var.alloc(term));
                }
                return;
            }
            case FUNCTION, SERVICE -> {
                return;
            }
            default -> {}
        }
        if (term.isURI() && names.size() < MOST && !(role == Role.GRAPH)) {
            names.add(term);
        }
    }

    private void text(Node property, Node term) {
        if (term.isLiteral()
                && (!term.getLiteralLanguage().isEmpty()
                        || term.getLiteralDatatypeURI().equals(XSD.xstring.getURI()))
                && texts.size() < MOST) {
            texts.add(new Text(property, term));
        }
    }
}
