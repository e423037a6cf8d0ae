/** The options that several commands share: which seeds, which texts. */
@NullMarked
package claimgraph.cli.option;

import org.jspecify.annotations.NullMarked;
