/** The rules for judgements on what our things are in the records of others. */
@NullMarked
package claimgraph.check.link;

import org.jspecify.annotations.NullMarked;
