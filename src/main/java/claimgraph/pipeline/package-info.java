/** Runs the stages in order, on one page. */
@NullMarked
package claimgraph.pipeline;

import org.jspecify.annotations.NullMarked;
