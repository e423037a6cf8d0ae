/** Reads requests strictly, and writes answers that are whole or visibly broken. */
@NullMarked
package claimgraph.serve.http;

import org.jspecify.annotations.NullMarked;
