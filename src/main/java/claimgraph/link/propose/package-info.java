/** Looks for items that things without one could be, weighs them by a stated policy, and writes down what it found. */
@NullMarked
package claimgraph.link.propose;

import org.jspecify.annotations.NullMarked;
