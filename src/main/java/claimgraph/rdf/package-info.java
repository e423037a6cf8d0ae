/** Writes claims and verdicts as a stream of quads, and mints IRIs. */
@NullMarked
package claimgraph.rdf;

import org.jspecify.annotations.NullMarked;
