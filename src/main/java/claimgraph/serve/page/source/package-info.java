/** Shows a source: its card, its claims by place, and a passage when the text is at hand. */
@NullMarked
package claimgraph.serve.page.source;

import org.jspecify.annotations.NullMarked;
