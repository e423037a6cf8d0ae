/** Proposes items for things of ours: what we know of a thing, how well an item fits, one number for each way to compare. */
@NullMarked
package claimgraph.link.match;

import org.jspecify.annotations.NullMarked;
