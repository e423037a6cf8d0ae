/** Reads labels, links and values from the dataset, in the form in which people see them. */
@NullMarked
package claimgraph.serve.page.read;

import org.jspecify.annotations.NullMarked;
