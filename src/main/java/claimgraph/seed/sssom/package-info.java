/** Reads SSSOM/TSV files, of identities and of properties, into rows that remember file and line. */
@NullMarked
package claimgraph.seed.sssom;

import org.jspecify.annotations.NullMarked;
