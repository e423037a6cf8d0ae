/** Figures held against figures, in interval arithmetic with currencies and units. */
@NullMarked
package claimgraph.weigh.arithmetic;

import org.jspecify.annotations.NullMarked;
