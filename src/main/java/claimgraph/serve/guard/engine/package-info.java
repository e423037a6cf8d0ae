/** Runs a query on the dataset with Jena, so that it reads only, calls nobody and looks at its clock. */
@NullMarked
package claimgraph.serve.guard.engine;

import org.jspecify.annotations.NullMarked;
