/** The values of claims: things, terms, texts, and numbers and dates as intervals. */
@NullMarked
package claimgraph.claim.value;

import org.jspecify.annotations.NullMarked;
