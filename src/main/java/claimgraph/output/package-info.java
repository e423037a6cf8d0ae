/** Files as every command writes them: replaced all at once, or written straight through where no regular file stands. */
@NullMarked
package claimgraph.output;

import org.jspecify.annotations.NullMarked;
