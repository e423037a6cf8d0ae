/** Read-only RDF datasets in mapped files: a dictionary of terms, and the triples as numbers in three orders. */
@NullMarked
package claimgraph.store;

import org.jspecify.annotations.NullMarked;
