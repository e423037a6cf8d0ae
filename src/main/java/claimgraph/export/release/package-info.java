/** Writes the folder and the archive that others download. */
@NullMarked
package claimgraph.export.release;

import org.jspecify.annotations.NullMarked;
