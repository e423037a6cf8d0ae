/** Views, tables, the release folder, and the difference between two releases. */
@NullMarked
package claimgraph.export;

import org.jspecify.annotations.NullMarked;
