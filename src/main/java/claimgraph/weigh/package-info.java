/**
 * Compares the claims that answer one question (kinds of disagreement, rank, reconciliation, explanation), as a pure
 * function of one group of claims.
 */
@NullMarked
package claimgraph.weigh;

import org.jspecify.annotations.NullMarked;
