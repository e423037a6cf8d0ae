/** Lets a person judge proposals one by one; what was said is kept and not asked again. */
@NullMarked
package claimgraph.link.review;

import org.jspecify.annotations.NullMarked;
