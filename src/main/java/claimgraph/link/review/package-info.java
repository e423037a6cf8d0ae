/** A person looks at proposals one by one and says what they are; what was said is kept and not asked again. */
@NullMarked
package claimgraph.link.review;

import org.jspecify.annotations.NullMarked;
