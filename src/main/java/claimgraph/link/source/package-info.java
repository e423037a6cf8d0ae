/** Where items come from: files, dumps, recorded answers, the live service; and how an item is read. */
@NullMarked
package claimgraph.link.source;

import org.jspecify.annotations.NullMarked;
