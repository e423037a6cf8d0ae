/** Templates of pages and text inside HTML; every value is escaped. */
@NullMarked
package claimgraph.serve.html;

import org.jspecify.annotations.NullMarked;
