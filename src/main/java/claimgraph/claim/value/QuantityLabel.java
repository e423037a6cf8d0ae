package claimgraph.claim.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a person reads a quantity: "USD 1.03 billion", "at least 140", "12 to 18 months". */
final class QuantityLabel {

    private record Scale(BigDecimal size, String word) {}

    private static final List<Scale> SCALES = List.of(
            new Scale(BigDecimal.TEN.pow(12), " trillion"),
            new Scale(BigDecimal.TEN.pow(9), " billion"),
            new Scale(BigDecimal.TEN.pow(6), " million"));

    private QuantityLabel() {}

    static String of(Quantity quantity) {
        String figure = figure(quantity);
        String number = prefix(quantity) + money(quantity) + figure;
        String unit =
                figure.equals("1") ? quantity.unit().one() : quantity.unit().notation();
        String measured = unit.isEmpty() ? number : number + (unit.equals("%") ? "%" : " " + unit);
        return quantity.per().isEmpty() ? measured : measured + " per " + quantity.per();
    }

    private static String figure(Quantity quantity) {
        Interval interval = quantity.interval();
        return switch (quantity.bound()) {
            case BETWEEN -> scaled(interval.low(), 0) + " to " + scaled(interval.high(), 0);
            case PARTS -> quantity.parts() + " times " + scaled(interval.low(), 0);
            case EXACT -> scaled(quantity.stated(), 0);
            default -> scaled(quantity.stated(), quantity.significantDigits());
        };
    }

    private static String money(Quantity quantity) {
        return quantity.isMoney() ? quantity.currency() + " " : "";
    }

    /** A whole number printed in full is exact without saying so, as in its key. */
    private static String prefix(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT -> quantity.key().contains("exact-") ? "exactly " : "";
            case APPROXIMATELY -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
            case MORE_THAN -> "more than ";
            case LESS_THAN -> "less than ";
            case ROUNDED, BETWEEN, PARTS -> "";
        };
    }

    /** With the digits that were printed: 2.0 billion is not 2 billion. */
    private static String scaled(@Nullable BigDecimal number, int digits) {
        if (number == null) {
            return "any";
        }
        for (Scale scale : SCALES) {
            if (number.abs().compareTo(scale.size()) >= 0) {
                return plain(printed(number.divide(scale.size()), digits)) + scale.word();
            }
        }
        return plain(printed(number, digits));
    }

    private static BigDecimal printed(BigDecimal number, int digits) {
        BigDecimal shortest = number.stripTrailingZeros();
        int decimals = digits - (shortest.precision() - shortest.scale());
        return shortest.signum() != 0 && decimals > Math.max(0, shortest.scale())
                ? shortest.setScale(decimals)
                : shortest;
    }

    private static String plain(BigDecimal number) {
        String text = number.toPlainString();
        return number.abs().compareTo(BigDecimal.valueOf(1_000)) < 0 ? text : grouped(text);
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return point < 0 ? grouped : grouped + digits.substring(point);
    }
}
