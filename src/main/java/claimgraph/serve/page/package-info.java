/** Writes pages for people from templates. */
@NullMarked
package claimgraph.serve.page;

import org.jspecify.annotations.NullMarked;
