/** Reads facts about a query off its syntax tree. */
@NullMarked
package claimgraph.dataset.query;

import org.jspecify.annotations.NullMarked;
