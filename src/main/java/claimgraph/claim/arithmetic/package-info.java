/** Which stated figures should follow from which others, as data. */
@NullMarked
package claimgraph.claim.arithmetic;

import org.jspecify.annotations.NullMarked;
