/** Shows the editor in which people ask the graph. */
@NullMarked
package claimgraph.serve.page.query;

import org.jspecify.annotations.NullMarked;
