/** The texts of the sources as a reader's own folder holds them: found by hash, counted in code points, searched. */
@NullMarked
package claimgraph.text;

import org.jspecify.annotations.NullMarked;
