/** The commands of claimgraph link. */
@NullMarked
package claimgraph.cli.link;

import org.jspecify.annotations.NullMarked;
