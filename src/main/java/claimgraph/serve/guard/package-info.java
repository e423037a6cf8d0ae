/** What one query may use: facts about it from its syntax tree, places to compute, the clock that ends it, the refusal that a person reads. */
@NullMarked
package claimgraph.serve.guard;

import org.jspecify.annotations.NullMarked;
