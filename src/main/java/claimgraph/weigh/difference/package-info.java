/** How the claims of one question differ and agree, claim by claim, and the sentences that say so. */
@NullMarked
package claimgraph.weigh.difference;

import org.jspecify.annotations.NullMarked;
