/** Lets a person judge proposals, looks again at judgements that stand, and reads what linked records say. */
@NullMarked
package claimgraph.link.review;

import org.jspecify.annotations.NullMarked;
