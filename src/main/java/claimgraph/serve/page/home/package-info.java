/** Shows what is in the graph at a glance. */
@NullMarked
package claimgraph.serve.page.home;

import org.jspecify.annotations.NullMarked;
