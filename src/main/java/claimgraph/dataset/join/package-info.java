/** Finds the solutions of basic graph patterns in a snapshot by comparing the numbers of terms, and makes terms only when asked for. */
@NullMarked
package claimgraph.dataset.join;

import org.jspecify.annotations.NullMarked;
