/** Shows the ontology, the dumps and what a query needs: terms, files, examples. */
@NullMarked
package claimgraph.serve.page.terms;

import org.jspecify.annotations.NullMarked;
