/** Holds evidence against the texts of the sources, and the dataset against the competency questions. */
@NullMarked
package claimgraph.verify;

import org.jspecify.annotations.NullMarked;
