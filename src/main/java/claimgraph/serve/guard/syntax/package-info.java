/** Reads the text of a query, refuses what may not run before it costs anything, and says how to put it right. */
@NullMarked
package claimgraph.serve.guard.syntax;

import org.jspecify.annotations.NullMarked;
