/** Reads requests strictly, and writes answers that are whole or visibly broken, pages among them. */
@NullMarked
package claimgraph.serve.http;

import org.jspecify.annotations.NullMarked;
