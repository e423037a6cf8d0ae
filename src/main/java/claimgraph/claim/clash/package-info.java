/** One claim of a source and a linked record of others that cannot both be right. */
@NullMarked
package claimgraph.claim.clash;

import org.jspecify.annotations.NullMarked;
