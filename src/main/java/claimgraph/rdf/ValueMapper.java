package claimgraph.rdf;

import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Turns values into RDF terms, and writes the node of each distinct quantity and date once. */
public final class ValueMapper {

    private static final Map<Bound, String> BOUNDS = Map.of(
            Bound.EXACT, "Exact",
            Bound.ROUNDED, "Rounded",
            Bound.APPROXIMATELY, "Approximately",
            Bound.AT_LEAST, "AtLeast",
            Bound.AT_MOST, "AtMost",
            Bound.MORE_THAN, "MoreThan",
            Bound.LESS_THAN, "LessThan",
            Bound.BETWEEN, "Between",
            Bound.PARTS, "Parts");

    private static final Set<String> ALWAYS_DECIMAL = Set.of("ratio", "percent");

    private final IriMinter iris;
    private final QuadSink sink;
    private final Node graph;
    private final Set<String> written = new HashSet<>();

    private final Set<String> dates = new HashSet<>();

    /** Equal cells were read as one object, and spelling a quantity's key takes longer than to find it here. */
    private final IdentityHashMap<Quantity, Node> quantities = new IdentityHashMap<>();

    public ValueMapper(IriMinter iris, QuadSink sink) {
        this.iris = iris;
        this.sink = sink;
        this.graph = iris.graph("values");
    }

    /** The term that stands for the value; a quantity's node is written when it is met first. */
    public Node map(Value value) {
        if (value instanceof Value.Thing thing) {
            return iris.entity(thing.entity());
        }
        if (value instanceof Value.Term term) {
            return iris.listed(term.scheme(), term.notation());
        }
        if (value instanceof Value.Link link) {
            return NodeFactory.createURI(link.iri());
        }
        if (value instanceof Period period) {
            return date(period);
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        return Literals.english(value.key());
    }

    /** The literal of a date; the node that says which days it covers is written when it is met first. */
    Node date(Period period) {
        Node literal = Literals.period(period);
        if (dates.add(period.lexical())) {
            Node subject = iris.period(period.lexical());
            write(subject, Terms.TYPE, iris.term("Period"));
            write(subject, Terms.LABEL, Literals.text(period.label()));
            write(subject, iris.term("date"), literal);
            if (period.first() != null) {
                write(subject, iris.term("low"), Literals.day(period.first()));
            }
            if (period.last() != null) {
                write(subject, iris.term("high"), Literals.day(period.last()));
            }
        }
        return literal;
    }

    private Node quantity(Quantity quantity) {
        return quantities.computeIfAbsent(quantity, this::writeQuantity);
    }

    private Node writeQuantity(Quantity quantity) {
        String key = quantity.key();
        Node subject = iris.value(key);
        if (written.add(key)) {
            write(subject, Terms.TYPE, iris.term(quantity.isMoney() ? "MoneyQuantity" : "Quantity"));
            write(subject, Terms.LABEL, Literals.english(quantity.label()));
            write(subject, iris.term("bound"), iris.term(BOUNDS.getOrDefault(quantity.bound(), "Exact")));
            writeNumbers(subject, quantity);
            writeUnit(subject, quantity);
        }
        return subject;
    }

    private void writeNumbers(Node subject, Quantity quantity) {
        boolean decimal = ALWAYS_DECIMAL.contains(quantity.unit().dimension());
        Interval interval = quantity.interval();
        if (quantity.nominal() != null) {
            write(subject, Terms.VALUE, number(quantity.nominal(), decimal));
        }
        if (interval.low() != null) {
            write(subject, iris.term("low"), number(interval.low(), decimal));
            if (quantity.nominal() == null) {
                write(subject, Terms.MIN_VALUE, number(interval.low(), decimal));
            }
        }
        if (interval.high() != null) {
            write(subject, iris.term("high"), number(interval.high(), decimal));
            if (quantity.nominal() == null) {
                write(subject, Terms.MAX_VALUE, number(interval.high(), decimal));
            }
        }
        if (interval.lowOpen()) {
            write(subject, iris.term("lowOpen"), Literals.flag(true));
        }
        if (interval.highOpen()) {
            write(subject, iris.term("highOpen"), Literals.flag(true));
        }
        if (quantity.significantDigits() > 0) {
            write(subject, iris.term("significantDigits"), Literals.integer(quantity.significantDigits()));
        }
    }

    private void writeUnit(Node subject, Quantity quantity) {
        if (quantity.isMoney()) {
            write(subject, Terms.CURRENCY, Literals.text(quantity.currency()));
        }
        if (!quantity.unit().notation().isEmpty()) {
            write(
                    subject,
                    iris.term("unit"),
                    iris.listed("Units", quantity.unit().notation()));
        }
        if (!quantity.per().isEmpty()) {
            write(subject, iris.term("per"), Literals.text(quantity.per()));
        }
    }

    private static Node number(BigDecimal number, boolean decimal) {
        return decimal ? Literals.decimal(number) : Literals.number(number);
    }

    private void write(Node subject, Node predicate, Node object) {
        sink.quad(graph, subject, predicate, object);
    }
}
