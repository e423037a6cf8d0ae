/** Shows whatever has no page of its own kind: evidence, values, graphs, facts. */
@NullMarked
package claimgraph.serve.page.thing;

import org.jspecify.annotations.NullMarked;
