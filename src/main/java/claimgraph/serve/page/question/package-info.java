/** Shows a question (its sides, how they differ, what was chosen and why) and a source with its claims in order. */
@NullMarked
package claimgraph.serve.page.question;

import org.jspecify.annotations.NullMarked;
