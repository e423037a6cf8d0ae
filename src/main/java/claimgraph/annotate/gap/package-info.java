/** Finds what a text names and counts, and which of it no claim cites. */
@NullMarked
package claimgraph.annotate.gap;

import org.jspecify.annotations.NullMarked;
