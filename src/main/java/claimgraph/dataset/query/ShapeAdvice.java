package claimgraph.dataset.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.vocabulary.RDF;

/**
 * Notices a query that asks for values where they do not stand: a position as if it were a fact, a value behind the node that
 * has its aspect, a date at a thing instead of at its past fact, a number of a value that has only a bound, a day of a value
 * that is only a month or year. Which property has which shape is read from the ontology.
 */
final class ShapeAdvice {
    private static final int LOOKED_AT = 500;
    private static final String SCHEMA_VALUE = "https://schema.org/value";

    private final Graph all;
    private final String namespace;

    ShapeAdvice(Graph all, String namespace) {
        this.all = all;
        this.namespace = namespace;
    }

    /** What the shapes are seen from. */
    private static final class Seen extends QueryWalker {
        private final Set<Node> predicates = new LinkedHashSet<>();
        private final List<Triple> triples = new ArrayList<>();
        private final Map<Var, Node> compared = new HashMap<>();

        @Override
        protected void pattern(TriplePath triple) {
            if (triple.isTriple()) {
                triples.add(triple.asTriple());
            }
        }

        @Override
        protected void term(Node term, Role role) {
            if (role == Role.PREDICATE) {
                predicates.add(term);
            }
        }

        /** A variable that is less or more than a literal. */
        @Override
        protected void function(ExprFunction function) {
            boolean orders = function instanceof E_LessThan
                    || function instanceof E_LessThanOrEqual
                    || function instanceof E_GreaterThan
                    || function instanceof E_GreaterThanOrEqual;
            if (orders) {
                compare(function.getArg(1), function.getArg(2));
                compare(function.getArg(2), function.getArg(1));
            }
        }

        private void compare(Expr variable, Expr constant) {
            if (variable.isVariable() && constant.isConstant()) {
                compared.put(variable.asVar(), constant.getConstant().asNode());
            }
        }
    }

    /** Sentences, each with the pattern to write instead. */
    List<String> of(Query query) {
        Seen seen = new Seen();
        seen.walk(query);
        PrefixMapping prefixes = query.getPrefixMapping();
        Set<String> said = new LinkedHashSet<>();
        for (Node property : seen.predicates) {
            if (property.isURI() && property.getURI().startsWith(namespace)) {
                String name = shown(property, prefixes);
                position(property, name).ifPresent(said::add);
                behindNode(property, name, seen).ifPresent(said::add);
                pastFact(property, name, seen).ifPresent(said::add);
                bound(property, name, seen).ifPresent(said::add);
                day(property, name, seen).ifPresent(said::add);
            }
        }
        return List.copyOf(said);
    }

    private Optional<String> position(Node property, String name) {
        boolean held = annotation(property, "valuesAre")
                .filter(value -> !value.equals("checkable"))
                .isPresent();
        return held && !all.contains(Node.ANY, property, Node.ANY)
                ? Optional.of(
                        "What " + name + " says is held by somebody and is no fact, so no thing has it. Ask for the"
                                + " positions: ?position cg:about ?thing ; cg:property " + name
                                + " ; cg:value ?value ; cg:holderName ?who.")
                : Optional.empty();
    }

    private Optional<String> behindNode(Node property, String name, Seen seen) {
        boolean asked = Stream.of("value", "aspect").map(this::term).anyMatch(seen.predicates::contains);
        boolean mayBe = annotation(property, "needsAspect").isPresent()
                || annotation(property, "mayHaveAspect").isPresent();
        return mayBe && !asked && objects(property).anyMatch(value -> is(value, "AspectFact"))
                ? Optional.of("The values of " + name + " stand behind a node that also has their aspect: ?thing "
                        + name + " ?fact . ?fact cg:value ?value . OPTIONAL { ?fact cg:aspect ?aspect }.")
                : Optional.empty();
    }

    private Optional<String> pastFact(Node property, String name, Seen seen) {
        if (annotation(property, "valueKind").isEmpty()) {
            return Optional.empty();
        }
        List<Node> times =
                Stream.of("validFrom", "validTo", "ended").map(this::term).toList();
        return seen.triples.stream()
                .filter(time -> times.contains(time.getPredicate()))
                .filter(time -> seen.triples.stream()
                        .anyMatch(said -> said.getPredicate().equals(property)
                                && said.getSubject().equals(time.getSubject())))
                .findFirst()
                .map(time -> "No thing has "
                        + shown(
                                time.getPredicate(),
                                PrefixMapping.Factory.create().setNsPrefix("cg", namespace))
                        + ": what used to be so is a past fact. Ask ?fact a cg:PastFact ; cg:about ?thing ;"
                        + " cg:property "
                        + name + " ; cg:value ?value . OPTIONAL { ?fact cg:validTo ?until }.");
    }

    private Optional<String> bound(Node property, String name, Seen seen) {
        boolean numbers = seen.predicates.contains(NodeFactory.createURI(SCHEMA_VALUE))
                && !seen.predicates.contains(term("low"))
                && !seen.predicates.contains(term("high"));
        return numbers
                        && annotation(property, "valueKind").isPresent()
                        && objects(property).flatMap(this::behind).anyMatch(this::isOnlyBounded)
                ? Optional.of("A value of " + name + " that has only a bound, as \"more than 2\", has no schema:value;"
                        + " cg:low and cg:high say where a value begins and ends.")
                : Optional.empty();
    }

    private Optional<String> day(Node property, String name, Seen seen) {
        if (annotation(property, "valueKind").filter("date"::equals).isEmpty()) {
            return Optional.empty();
        }
        return seen.triples.stream()
                .filter(triple -> triple.getPredicate().equals(property) && Var.isVar(triple.getObject()))
                .map(triple -> seen.compared.get(Var.alloc(triple.getObject())))
                .filter(literal -> literal != null && literal.isLiteral() && isDate(literal))
                .filter(literal -> objects(property)
                        .anyMatch(value -> value.isLiteral()
                                && !value.getLiteralDatatypeURI().equals(literal.getLiteralDatatypeURI())))
                .findFirst()
                .map(literal ->
                        "Values of " + name + " are as exact as the sources, so some are a month or a year, which is"
                                + " neither before nor after a day. Compare first and last days: ?period"
                                + " cg:date ?value ; cg:low ?first ; cg:high ?last.");
    }

    /** The value, and what stands behind it where it is a node with an aspect. */
    private Stream<Node> behind(Node value) {
        return Stream.concat(
                Stream.of(value),
                all.find(value, term("value"), Node.ANY).toList().stream().map(Triple::getObject));
    }

    private boolean isOnlyBounded(Node value) {
        return (all.contains(value, term("low"), Node.ANY) || all.contains(value, term("high"), Node.ANY))
                && !all.contains(value, NodeFactory.createURI(SCHEMA_VALUE), Node.ANY);
    }

    private static boolean isDate(Node literal) {
        return literal.getLiteralDatatypeURI().endsWith("#date")
                || literal.getLiteralDatatypeURI().endsWith("#dateTime");
    }

    private Stream<Node> objects(Node property) {
        Map<Node, Boolean> found = new LinkedHashMap<>();
        var triples = all.find(Node.ANY, property, Node.ANY);
        try {
            for (int i = 0; i < LOOKED_AT && triples.hasNext(); i++) {
                found.put(triples.next().getObject(), true);
            }
        } finally {
            triples.close();
        }
        return found.keySet().stream();
    }

    private boolean is(Node thing, String type) {
        return all.contains(thing, RDF.Nodes.type, term(type));
    }

    private Optional<String> annotation(Node property, String name) {
        return all.find(property, term(name), Node.ANY)
                .nextOptional()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(value -> !value.equals("false"));
    }

    private Node term(String name) {
        return NodeFactory.createURI(namespace + name);
    }

    private static String shown(Node name, PrefixMapping prefixes) {
        return prefixes.shortForm(name.getURI());
    }
}
