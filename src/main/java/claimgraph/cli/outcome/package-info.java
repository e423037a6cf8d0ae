/** How a run ends: the exit code, the problems of the seeds, the sentence for what failed. */
@NullMarked
package claimgraph.cli.outcome;

import org.jspecify.annotations.NullMarked;
