/** Finds things by their labels, other labels and the phrases of the sources. */
@NullMarked
package claimgraph.serve.page.search;

import org.jspecify.annotations.NullMarked;
