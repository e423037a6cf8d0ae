/** Tells what changed between two releases. */
@NullMarked
package claimgraph.export.difference;

import org.jspecify.annotations.NullMarked;
