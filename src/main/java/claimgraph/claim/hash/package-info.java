/** Hashes, by which texts, files and answers are told apart. */
@NullMarked
package claimgraph.claim.hash;

import org.jspecify.annotations.NullMarked;
