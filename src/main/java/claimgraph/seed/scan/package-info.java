/** Looks at files before and while they are parsed: what they are, their bytes, their structure, their characters. */
@NullMarked
package claimgraph.seed.scan;

import org.jspecify.annotations.NullMarked;
