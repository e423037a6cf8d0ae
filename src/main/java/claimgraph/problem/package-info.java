/** What is wrong, where, how bad, and how to put it right. */
@NullMarked
package claimgraph.problem;

import org.jspecify.annotations.NullMarked;
