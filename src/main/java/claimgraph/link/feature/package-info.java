/** How well an item fits a thing of ours: one number for each way to compare, with both values. */
@NullMarked
package claimgraph.link.feature;

import org.jspecify.annotations.NullMarked;
