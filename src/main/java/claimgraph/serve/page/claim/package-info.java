/** Shows a claim: what is said, in which words, how sure, and what became of it. */
@NullMarked
package claimgraph.serve.page.claim;

import org.jspecify.annotations.NullMarked;
