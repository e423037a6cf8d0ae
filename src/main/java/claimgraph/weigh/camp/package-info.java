/** The claims of one question, gathered by what they say, and how two things said stand to each other. */
@NullMarked
package claimgraph.weigh.camp;

import org.jspecify.annotations.NullMarked;
