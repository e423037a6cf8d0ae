/** Where linked records of others and our sources cannot both be right. */
@NullMarked
package claimgraph.weigh.clash;

import org.jspecify.annotations.NullMarked;
