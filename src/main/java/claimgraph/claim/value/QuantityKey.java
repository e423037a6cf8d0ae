package claimgraph.claim.value;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** The name of a quantity, in which the printed digits stand: 1.03e9, 1e9 and 1.00e9 stay apart. */
final class QuantityKey {

    private static final int LONGEST_PLAIN = 6;

    private QuantityKey() {}

    static String of(Quantity quantity) {
        StringBuilder key = new StringBuilder();
        if (quantity.isMoney()) {
            key.append(quantity.currency()).append('-');
        }
        Interval interval = quantity.interval();
        int digits = quantity.significantDigits();
        if (quantity.bound() == Bound.BETWEEN) {
            key.append(number(interval.low(), 0)).append("--").append(number(interval.high(), 0));
        } else if (quantity.bound() == Bound.PARTS) {
            key.append(quantity.parts()).append('x').append(number(interval.low(), 0));
        } else {
            String number = number(quantity.stated(), digits);
            key.append(prefix(quantity.bound(), number)).append(number);
        }
        String unit = quantity.unit().notation();
        if (!unit.isEmpty()) {
            key.append('-').append(unit.equals("%") ? "percent" : unit);
        }
        return quantity.per().isEmpty()
                ? key.toString()
                : key.append("-per-").append(quantity.per()).toString();
    }

    /** A whole number printed in full is exact without saying so; a zero shows no digits, so a rounded one says so. */
    private static String prefix(Bound bound, String number) {
        return switch (bound) {
            case EXACT -> isWhole(number) ? "" : "exact-";
            case ROUNDED, BETWEEN, PARTS -> number.equals("0") ? "rounded-" : "";
            case APPROXIMATELY -> "approx-";
            case AT_LEAST -> "ge-";
            case AT_MOST -> "le-";
            case MORE_THAN -> "gt-";
            case LESS_THAN -> "lt-";
        };
    }

    private static boolean isWhole(String number) {
        for (int i = number.startsWith("-") ? 1 : 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String number(@Nullable BigDecimal value, int significantDigits) {
        if (value == null) {
            return "any";
        }
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal digits = significantDigits > 0 ? printed(value, significantDigits) : shortest(value);
        if (digits.scale() >= 0 && digits.precision() - digits.scale() <= LONGEST_PLAIN) {
            return digits.toPlainString();
        }
        String all = digits.unscaledValue().abs().toString();
        String mantissa = all.length() == 1 ? all : all.charAt(0) + "." + all.substring(1);
        return (value.signum() < 0 ? "-" : "") + mantissa + "e" + (all.length() - 1 - digits.scale());
    }

    private static BigDecimal printed(BigDecimal value, int significantDigits) {
        BigDecimal rounded = value.round(new MathContext(significantDigits));
        return rounded.setScale(significantDigits - rounded.precision() + rounded.scale());
    }

    private static BigDecimal shortest(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() - stripped.scale() <= LONGEST_PLAIN
                ? stripped.setScale(0)
                : stripped;
    }
}
