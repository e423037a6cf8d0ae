/** Offers the whole dataset as files with checksums, and its description. */
@NullMarked
package claimgraph.serve.page.dump;

import org.jspecify.annotations.NullMarked;
