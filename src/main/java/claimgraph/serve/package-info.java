/** Offers a dataset over HTTP, read-only: SPARQL, pages and descriptions. */
@NullMarked
package claimgraph.serve;

import org.jspecify.annotations.NullMarked;
