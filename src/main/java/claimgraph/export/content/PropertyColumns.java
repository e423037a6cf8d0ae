package claimgraph.export.content;

import static claimgraph.export.content.Column.Type.DAY;
import static claimgraph.export.content.Column.Type.NUMBER;
import static claimgraph.export.content.Column.Type.TEXT;
import static claimgraph.export.content.Column.Type.WHOLE;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Verdict;
import claimgraph.export.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one property: a number with its ends and unit, a date with its days, an id with its name, or words. What
 * can have several values has them all in one cell, joined by |; an aspect stands before its value.
 */
final class PropertyColumns {

    /** A best value, and the question it answers. */
    private record Best(Question question, Value value) {}

    private final Property property;
    private final Labels labels;
    private final String name;
    private final boolean single;

    PropertyColumns(Property property, Labels labels) {
        this.property = property;
        this.labels = labels;
        this.name = snake(property.name());
        this.single = property.singleValued() && property.aspect().need() == Property.Aspect.Need.NONE;
    }

    /** {@code amountRaised} is {@code amount_raised}. */
    static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    List<Column> columns() {
        Column sources = column("_sources", WHOLE, "From how many sources claims come that answer it: ");
        return switch (shape()) {
            case NUMBER ->
                List.of(
                        column("", NUMBER, ""),
                        column("_low", NUMBER, "Least number it can be: "),
                        column("_high", NUMBER, "Greatest number it can be: "),
                        column("_unit", TEXT, "Unit or currency of it: "),
                        column("_label", TEXT, "As a person reads it, with its bound: "),
                        sources);
            case DATE ->
                List.of(
                        column("", TEXT, ""),
                        column("_first", DAY, "First day that the date covers: "),
                        column("_last", DAY, "Last day that the date covers: "),
                        sources);
            case IDS -> List.of(column("", TEXT, "Ids: "), column("_label", TEXT, "Names: "), sources);
            case WORDS -> List.of(column("", TEXT, ""), sources);
        };
    }

    private enum Shape {
        NUMBER,
        DATE,
        IDS,
        WORDS
    }

    private Shape shape() {
        return switch (property.kind()) {
            case MONEY, QUANTITY -> single ? Shape.NUMBER : Shape.WORDS;
            case DATE -> single ? Shape.DATE : Shape.WORDS;
            case ENTITY, TERM -> Shape.IDS;
            case TEXT, IRI -> Shape.WORDS;
        };
    }

    private Column column(String ending, Column.Type type, String before) {
        boolean several = !single && type == TEXT;
        return new Column(
                name + ending, type, before + property.comment() + (several ? " Several are joined by |." : ""));
    }

    /** Adds the cells of one thing; none when it has no fact of this property. */
    void fill(Map<String, Object> row, List<Verdict> verdicts) {
        List<Best> best = best(verdicts);
        if (best.isEmpty()) {
            return;
        }
        switch (shape()) {
            case NUMBER -> fillNumber(row, best.get(0).value());
            case DATE -> fillDate(row, best.get(0).value());
            case IDS -> {
                row.put(name, joined(best, Question::aspect, Value::key));
                row.put(name + "_label", joined(best, labels::aspect, labels::value));
            }
            case WORDS -> row.put(name, joined(best, labels::aspect, labels::value));
        }
        row.put(
                name + "_sources",
                ClassTable.claims(verdicts).map(Claim::source).distinct().count());
    }

    private void fillNumber(Map<String, Object> row, Value value) {
        if (value instanceof Quantity quantity) {
            put(row, "", quantity.stated());
            put(row, "_low", quantity.interval().low());
            put(row, "_high", quantity.interval().high());
            String unit = quantity.currency() + quantity.unit().notation();
            String rate = quantity.per().isEmpty() ? unit : unit + "/" + quantity.per();
            put(row, "_unit", rate.isEmpty() ? null : rate);
            put(row, "_label", labels.value(value));
        }
    }

    private void fillDate(Map<String, Object> row, Value value) {
        if (value instanceof Period period) {
            put(row, "", period.lexical());
            put(row, "_first", period.first());
            put(row, "_last", period.last());
        }
    }

    private void put(Map<String, Object> row, String ending, @Nullable Object cell) {
        if (cell != null) {
            row.put(name + ending, cell);
        }
    }

    private static String joined(List<Best> best, Function<Question, String> aspect, Function<Value, String> word) {
        return Line.joined(best.stream().map(each -> {
            String before = aspect.apply(each.question());
            return before.isEmpty() ? word.apply(each.value()) : before + ": " + word.apply(each.value());
        }));
    }

    private List<Best> best(List<Verdict> verdicts) {
        Map<String, Best> distinct = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            for (Claim claim : verdict.facts()) {
                distinct.putIfAbsent(
                        verdict.question().aspect() + "\n" + claim.value().key(),
                        new Best(verdict.question(), claim.value()));
            }
        }
        return List.copyOf(distinct.values());
    }
}
