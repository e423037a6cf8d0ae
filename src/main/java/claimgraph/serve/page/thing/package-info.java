/** Shows one thing: an entity, a claim with its evidence, a value, whatever else has an IRI; and how a page reads the graph. */
@NullMarked
package claimgraph.serve.page.thing;

import org.jspecify.annotations.NullMarked;
