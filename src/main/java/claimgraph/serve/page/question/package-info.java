/** Shows a question: its sides, how they differ, what was chosen and why. */
@NullMarked
package claimgraph.serve.page.question;

import org.jspecify.annotations.NullMarked;
