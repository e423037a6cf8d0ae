/** Gathers quads, ontology and derived graphs into one dataset, held against the shapes, and saves and loads it. */
@NullMarked
package claimgraph.dataset;

import org.jspecify.annotations.NullMarked;
