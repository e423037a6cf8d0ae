/** Lets others match their tables against us: the Reconciliation API 0.2, which OpenRefine speaks. */
@NullMarked
package claimgraph.serve.reconcile;

import org.jspecify.annotations.NullMarked;
