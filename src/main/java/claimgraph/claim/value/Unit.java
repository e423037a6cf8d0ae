package claimgraph.claim.value;

import java.math.BigDecimal;

/**
 * A unit of measurement, as the ontology lists it.
 *
 * @param notation what a seed row writes, {@code h}; empty for plain counts
 * @param one what stands behind the number 1: {@code month} where the notation is {@code months}
 * @param dimension units of one dimension compare after multiplying by their factor: {@code time}, {@code ratio} …
 * @param factor size in the base unit of the dimension (seconds for time)
 */
public record Unit(String notation, String one, String dimension, BigDecimal factor) {

    public static final Unit COUNT = of("", "", "count", BigDecimal.ONE);

    /** A unit by its name, of which the notation may be the plural. */
    public static Unit of(String notation, String name, String dimension, BigDecimal factor) {
        return new Unit(notation, notation.equals(name + "s") ? name : notation, dimension, factor);
    }
}
