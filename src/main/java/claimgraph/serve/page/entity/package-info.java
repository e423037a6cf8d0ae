/** Shows a thing: what is said of it, by how many, and what else leads to it. */
@NullMarked
package claimgraph.serve.page.entity;

import org.jspecify.annotations.NullMarked;
