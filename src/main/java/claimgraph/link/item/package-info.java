/** Knows what a Wikidata item says: names, statements with rank and qualifiers, and whether it moved. */
@NullMarked
package claimgraph.link.item;

import org.jspecify.annotations.NullMarked;
