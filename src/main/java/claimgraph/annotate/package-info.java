/** Helps a person write seeds: ids, offsets, passages, hashes, what no claim covers yet; beside link the only room that writes CSV. */
@NullMarked
package claimgraph.annotate;

import org.jspecify.annotations.NullMarked;
