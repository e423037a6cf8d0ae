/** The rules that choose among what was said, in their order. */
@NullMarked
package claimgraph.weigh.rule;

import org.jspecify.annotations.NullMarked;
