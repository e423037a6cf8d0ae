/** Gathers quads into a snapshot in a file, for graphs larger than memory would like. */
@NullMarked
package claimgraph.dataset.store;

import org.jspecify.annotations.NullMarked;
