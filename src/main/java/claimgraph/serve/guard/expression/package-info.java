/** Gives the operators of a query that can grow without bound, or not end, a cap and a look at the clock. */
@NullMarked
package claimgraph.serve.guard.expression;

import org.jspecify.annotations.NullMarked;
