/** Tables with typed columns, and the files that they are written to. */
@NullMarked
package claimgraph.export.table;

import org.jspecify.annotations.NullMarked;
