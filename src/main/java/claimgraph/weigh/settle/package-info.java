/** After every question was weighed by itself: no two facts may exclude one another, and what differs is told where it stands. */
@NullMarked
package claimgraph.weigh.settle;

import org.jspecify.annotations.NullMarked;
