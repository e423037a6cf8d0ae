package claimgraph.claim.value;

import java.math.BigDecimal;

/**
 * A unit of measurement, as the ontology lists it.
 *
 * @param notation what a seed row writes, {@code h}; empty for plain counts
 * @param dimension units of one dimension compare after multiplying by their factor: {@code time}, {@code ratio} …
 * @param factor size in the base unit of the dimension (seconds for time)
 */
public record Unit(String notation, String dimension, BigDecimal factor) {

    public static final Unit COUNT = new Unit("", "count", BigDecimal.ONE);
}
