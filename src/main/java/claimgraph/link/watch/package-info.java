/** Looks again at judgements that stand: items change, merge and vanish, and links must agree with each other. */
@NullMarked
package claimgraph.link.watch;

import org.jspecify.annotations.NullMarked;
