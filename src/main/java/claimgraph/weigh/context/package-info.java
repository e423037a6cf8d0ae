/** The claims of one question gathered by what they say, and what weighing knows beyond them: lineage of sources, parts of things, rules, records. */
@NullMarked
package claimgraph.weigh.context;

import org.jspecify.annotations.NullMarked;
