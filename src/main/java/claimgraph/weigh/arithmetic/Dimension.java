package claimgraph.weigh.arithmetic;

import claimgraph.claim.value.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a number measures, as powers of what cannot be converted into one another: {@code USD}, {@code time},
 * {@code compute} …. Counts, ratios and percentages have no dimension, frames per second are one over time.
 */
record Dimension(SortedMap<String, Integer> powers) {

    static final Dimension NONE = new Dimension(new TreeMap<>());
    static final Dimension DATE = of("date", 1);
    static final Dimension TIME = of("time", 1);

    private static final Map<String, Dimension> BY_NAME =
            Map.of("count", NONE, "ratio", NONE, "percent", NONE, "frame-rate", of("time", -1));

    Dimension {
        powers = Collections.unmodifiableSortedMap(powers);
    }

    static Dimension of(Quantity quantity) {
        Dimension unit = quantity.isMoney()
                ? of(quantity.currency(), 1)
                : BY_NAME.getOrDefault(
                        quantity.unit().dimension(), of(quantity.unit().dimension(), 1));
        return quantity.per().isEmpty() || quantity.per().equals("person") ? unit : unit.over(TIME);
    }

    private static Dimension of(String name, int power) {
        return new Dimension(new TreeMap<>(Map.of(name, power)));
    }

    Dimension times(Dimension other) {
        return plus(other, 1);
    }

    Dimension over(Dimension other) {
        return plus(other, -1);
    }

    private Dimension plus(Dimension other, int sign) {
        SortedMap<String, Integer> sum = new TreeMap<>(powers);
        other.powers().forEach((name, power) -> sum.merge(name, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return new Dimension(sum);
    }

    /** {@code USD}, {@code USD / time}, {@code no dimension}. */
    String words() {
        if (powers.isEmpty()) {
            return "plain numbers";
        }
        StringBuilder words = new StringBuilder();
        powers.forEach((name, power) -> words.append(words.isEmpty() ? "" : " ")
                .append(power < 0 ? "per " : "")
                .append(name));
        return words.toString();
    }
}
