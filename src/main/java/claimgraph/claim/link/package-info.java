/** What a thing of ours is, or is not, in the records of others, and on what evidence. */
@NullMarked
package claimgraph.claim.link;

import org.jspecify.annotations.NullMarked;
