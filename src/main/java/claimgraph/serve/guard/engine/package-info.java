/** Runs a query on the dataset with Jena, so that it reads only, calls nobody, looks at its clock and makes no value that grows without end. */
@NullMarked
package claimgraph.serve.guard.engine;

import org.jspecify.annotations.NullMarked;
