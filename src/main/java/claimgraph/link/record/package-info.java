/** Reads what linked records say in our terms, as rows that a person may put into records.csv. */
@NullMarked
package claimgraph.link.record;

import org.jspecify.annotations.NullMarked;
