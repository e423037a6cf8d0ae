/** Shows what is in the graph at a glance, and finds things by their names and phrases. */
@NullMarked
package claimgraph.serve.page.home;

import org.jspecify.annotations.NullMarked;
