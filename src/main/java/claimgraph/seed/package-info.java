/** Reads the folder of CSV and SSSOM into rows that remember file and line, after a pass over the bytes that finds what no parser should see. */
@NullMarked
package claimgraph.seed;

import org.jspecify.annotations.NullMarked;
