/** Turns arguments into one call, and results into text and an exit code; the only room that prints or exits. */
@NullMarked
package claimgraph.cli;

import org.jspecify.annotations.NullMarked;
