package claimgraph.serve.reconcile;

import claimgraph.check.value.DateGrammar;
import claimgraph.check.value.Parsed;
import claimgraph.check.value.PrintedNumber;
import claimgraph.check.value.QuantityGrammar;
import claimgraph.claim.Property;
import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Unit;
import claimgraph.ontology.CatalogueReader.Measures;
import claimgraph.serve.reconcile.Thing.Cell;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds dates, money and quantities of somebody's table against ours: read by the value grammar, compared as intervals. */
final class Amounts {
    /** OpenRefine sends a day as the instant of its midnight. */
    private static final Pattern INSTANT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");

    private static final Pattern APPROXIMATE = Pattern.compile("(.+)~");

    private final Measures measures;
    private final QuantityGrammar grammar;

    Amounts(Measures measures) {
        this.measures = measures;
        this.grammar = new QuantityGrammar(measures.units(), measures.tolerance());
    }

    /** The stretch of days or numbers, and what it is counted in. */
    record Amount(Interval interval, String currency, String dimension) {
        /** A table rarely says the currency of each number; two that are said must be one. */
        boolean fits(Amount other) {
            boolean sameMoney = currency.isEmpty() || other.currency.isEmpty() || currency.equals(other.currency);
            boolean sameUnit = dimension.isEmpty() || other.dimension.isEmpty() || dimension.equals(other.dimension);
            return sameMoney && sameUnit && !interval.disjoint(other.interval);
        }
    }

    /** Whether the values of a property are compared as intervals. */
    boolean takes(String property) {
        Property known = measures.properties().get(property);
        return known != null
                && switch (known.kind()) {
                    case DATE, MONEY, QUANTITY -> true;
                    case ENTITY, TEXT, IRI, TERM -> false;
                };
    }

    /** Whether a value of a table and one of ours may be the same; nothing when the former cannot be read. */
    Optional<Boolean> fits(String property, String wanted, Cell ours) {
        Property known = measures.properties().get(property);
        if (known == null) {
            return Optional.empty();
        }
        boolean date = known.kind() == Property.Kind.DATE;
        Optional<Amount> asked = date ? date(wanted) : number(wanted);
        Optional<Amount> held = date ? date(ours.text()) : ours.amount().map(this::held);
        return asked.isEmpty() || held.isEmpty()
                ? Optional.empty()
                : Optional.of(asked.get().fits(held.get()));
    }

    private static Optional<Amount> date(String text) {
        Matcher instant = INSTANT.matcher(text.strip());
        String day = instant.matches() ? instant.group(1) : text.strip();
        return read(DateGrammar.parse(written(day)))
                .map(Period::interval)
                .map(interval -> new Amount(interval, "", ""));
    }

    /** From EDTF, as dates stand in the graph, to how a seed row writes them. */
    private static String written(String date) {
        Matcher approximate = APPROXIMATE.matcher(date);
        if (approximate.matches()) {
            return "~" + approximate.group(1);
        }
        if (date.startsWith("FY")) {
            return date.replace("/", "..");
        }
        int slash = date.indexOf('/');
        if (slash < 0) {
            return date.replaceFirst("-4([01])$", "-H$1")
                    .replace("-H1", "-H2")
                    .replace("-H0", "-H1")
                    .replace("-33", "-Q1")
                    .replace("-34", "-Q2")
                    .replace("-35", "-Q3")
                    .replace("-36", "-Q4");
        }
        String first = date.substring(0, slash);
        String last = date.substring(slash + 1);
        return first.equals("..") ? "<=" + last : last.equals("..") ? ">=" + first : first + ".." + last;
    }

    private Optional<Amount> number(String text) {
        String plain = text.strip();
        return read(grammar.money(plain))
                .or(() -> read(grammar.quantity(plain, "any")))
                .or(() -> PrintedNumber.in(plain)
                        .flatMap(loose -> read(grammar.quantity(loose.bound() + loose.written(), "any"))))
                .map(quantity -> new Amount(quantity.inBaseUnit(), quantity.currency(), dimension(quantity)));
    }

    /** A bare number is no count of pieces: the table has its unit in the head of its column. */
    private static String dimension(Quantity quantity) {
        return quantity.unit().equals(Unit.COUNT) ? "" : quantity.unit().dimension();
    }

    private Amount held(Cell.Stated stated) {
        Unit unit = measures.units().getOrDefault(stated.unit(), Unit.COUNT);
        Interval interval = Interval.closed(end(stated.low()), end(stated.high()));
        return new Amount(
                interval.scaled(unit.factor()), stated.currency(), unit.equals(Unit.COUNT) ? "" : unit.dimension());
    }

    private static @Nullable BigDecimal end(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static <T> Optional<T> read(Parsed<T> parsed) {
        return parsed instanceof Parsed.Good<T> good ? Optional.of(good.value()) : Optional.empty();
    }
}
