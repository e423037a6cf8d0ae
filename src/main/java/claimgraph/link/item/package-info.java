/** A Wikidata item as the linking reads it. */
@NullMarked
package claimgraph.link.item;

import org.jspecify.annotations.NullMarked;
