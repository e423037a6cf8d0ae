/** What weighing knows beyond the claims of one question: lineage of sources, parts of things, scopes of terms, decisions. */
@NullMarked
package claimgraph.weigh.context;

import org.jspecify.annotations.NullMarked;
