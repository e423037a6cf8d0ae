/** Shows the ontology: every class, property, list and shape on one page. */
@NullMarked
package claimgraph.serve.page.terms;

import org.jspecify.annotations.NullMarked;
