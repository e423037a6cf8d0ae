/** Makes a small folder of items out of a dump that is too large to keep. */
@NullMarked
package claimgraph.link.dump;

import org.jspecify.annotations.NullMarked;
