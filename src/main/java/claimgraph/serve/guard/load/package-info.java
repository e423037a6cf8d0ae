/** Shares the machine among running queries, and watches over them from outside. */
@NullMarked
package claimgraph.serve.guard.load;

import org.jspecify.annotations.NullMarked;
