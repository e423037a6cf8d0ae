/** How the claims of one question differ and agree, claim by claim. */
@NullMarked
package claimgraph.weigh.difference;

import org.jspecify.annotations.NullMarked;
