/** Reads the CSV folder into rows that remember file and line. */
@NullMarked
package claimgraph.seed;

import org.jspecify.annotations.NullMarked;
