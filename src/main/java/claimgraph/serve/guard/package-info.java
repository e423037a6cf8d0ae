/** What one query may use, the clock that ends it, and the refusal that a person reads. */
@NullMarked
package claimgraph.serve.guard;

import org.jspecify.annotations.NullMarked;
