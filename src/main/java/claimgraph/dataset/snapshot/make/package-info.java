/** Numbers terms and sorts triples that are more than memory holds, with files to help. */
@NullMarked
package claimgraph.dataset.snapshot.make;

import org.jspecify.annotations.NullMarked;
