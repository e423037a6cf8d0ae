/** Where items come from: files, recorded answers, the live service; one interface for all of them. */
@NullMarked
package claimgraph.link.source;

import org.jspecify.annotations.NullMarked;
