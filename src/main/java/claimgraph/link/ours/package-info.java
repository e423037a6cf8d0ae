/** Our side of a link: what the graph says of a thing that others could say too. */
@NullMarked
package claimgraph.link.ours;

import org.jspecify.annotations.NullMarked;
