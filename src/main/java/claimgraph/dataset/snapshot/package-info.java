/** Keeps a finished graph as numbers in sorted tables, in memory or as a file that opens without being parsed, and makes such files. */
@NullMarked
package claimgraph.dataset.snapshot;

import org.jspecify.annotations.NullMarked;
