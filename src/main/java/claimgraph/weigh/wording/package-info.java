/** English sentences on what was weighed, which name claims and nothing that does not exist. */
@NullMarked
package claimgraph.weigh.wording;

import org.jspecify.annotations.NullMarked;
