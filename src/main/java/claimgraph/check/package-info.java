/** Holds every rule a row must meet; rows that meet them become claims. */
@NullMarked
package claimgraph.check;

import org.jspecify.annotations.NullMarked;
