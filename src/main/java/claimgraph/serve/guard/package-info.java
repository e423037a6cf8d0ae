/** Lets a stranger's query do nothing but read the dataset, and makes each query end. */
@NullMarked
package claimgraph.serve.guard;

import org.jspecify.annotations.NullMarked;
