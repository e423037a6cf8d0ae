/** Proposes what our things are in Wikidata, checks and explains the judgements that stand, and leaves the deciding to people. */
@NullMarked
package claimgraph.link;

import org.jspecify.annotations.NullMarked;
