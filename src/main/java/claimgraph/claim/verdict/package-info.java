/** What weighing says of a question: which claims won, by which rule, and how the others differ. */
@NullMarked
package claimgraph.claim.verdict;

import org.jspecify.annotations.NullMarked;
