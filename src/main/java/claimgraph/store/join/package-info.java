/** Solves basic graph patterns on the indexes by comparing numbers of terms; a term is made only when somebody asks for it. */
@NullMarked
package claimgraph.store.join;

import org.jspecify.annotations.NullMarked;
