/** What the tables hold: the claims, the things with their best values, and what each column means. */
@NullMarked
package claimgraph.export.content;

import org.jspecify.annotations.NullMarked;
