/** The claims in other people's shapes: plain facts, RDF 1.2, nanopublications, schema.org. */
@NullMarked
package claimgraph.export.view;

import org.jspecify.annotations.NullMarked;
