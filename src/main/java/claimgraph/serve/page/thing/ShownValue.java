package claimgraph.serve.page.thing;

import claimgraph.claim.value.Dates;
import claimgraph.ontology.Cg;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value as people read it.
 *
 * @param link its words and, where it is a thing or a quantity, its page
 * @param key the same for the same value
 * @param detail what the number can be, exactly; may be empty
 * @param scale what it can be compared with: unit and currency, or "day"; empty when it is no number
 * @param low least number it can be; null when there is none
 * @param high greatest number it can be; null when there is none
 */
public record ShownValue(
        Link link,
        String key,
        String detail,
        String scale,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {
    private static final Set<String> OPEN = Set.of(Cg.MORE_THAN, Cg.LESS_THAN);

    /** The value of a row of claims.rq; the claim itself knows the days that a date covers. */
    static ShownValue of(ResultRow row) {
        Node value = row.term("value");
        Link link = words(row, "value");
        if (isDate(value)) {
            return new ShownValue(
                    link, value.toString(), "", "day", day(row.text("firstDay")), day(row.text("lastDay")));
        }
        if (row.has("bound")) {
            BigDecimal low = decimal(row.text("low"));
            BigDecimal high = decimal(row.text("high"));
            String scale = "number " + row.text("currency") + row.text("unit") + " " + row.text("per");
            return new ShownValue(link, value.toString(), interval(row.link("bound"), low, high), scale, low, high);
        }
        return new ShownValue(link, value.toString(), "", "", null, null);
    }

    /** What a variable is bound to, as the value of something: dates in words, quantities without their first word. */
    public static Link words(ResultRow row, String variable) {
        Link link = row.link(variable);
        return row.has(variable) && isDate(row.term(variable)) ? Link.text(Dates.words(link.text())) : link.brief();
    }

    public boolean number() {
        return !scale.isEmpty() && (low != null || high != null);
    }

    private static String interval(Link bound, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        boolean open = OPEN.contains(bound.key());
        if (low == null) {
            return high == null ? "" : (open ? "below " : "up to ") + plain(high);
        }
        if (high == null) {
            return (open ? "above " : "from ") + plain(low) + (open ? "" : " upwards");
        }
        return bound.text() + ": " + (low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high));
    }

    public static boolean isDate(Node node) {
        if (!node.isLiteral()) {
            return false;
        }
        String type = node.getLiteralDatatypeURI();
        return type.endsWith("#date")
                || type.contains("#gYear")
                || type.endsWith("/EDTF")
                || type.endsWith("#fiscalYear");
    }

    private static @Nullable BigDecimal day(String iso) {
        return iso.matches("\\d{4}-\\d{2}-\\d{2}")
                ? BigDecimal.valueOf(LocalDate.parse(iso).toEpochDay())
                : null;
    }

    private static @Nullable BigDecimal decimal(String lexical) {
        return lexical.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(lexical) : null;
    }

    public static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
