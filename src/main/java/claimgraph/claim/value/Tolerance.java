package claimgraph.claim.value;

import java.math.BigDecimal;

/**
 * How far a printed number may lie from the true one; policy constants that the ontology states.
 *
 * @param rounded most that rounding may hide, as a share of the value (0.05): "$1 billion" is not half a billion
 * @param approximate width of "about", as a share of the value (0.10)
 */
public record Tolerance(BigDecimal rounded, BigDecimal approximate) {}
