/** How values are written in a seed row, and what a person is told who writes them otherwise. */
@NullMarked
package claimgraph.check.value;

import org.jspecify.annotations.NullMarked;
