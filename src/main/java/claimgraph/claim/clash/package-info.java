/** Where linked records of others and our sources cannot both be right. */
@NullMarked
package claimgraph.claim.clash;

import org.jspecify.annotations.NullMarked;
