/** Our terms as constants, and the property catalogue (range, single-valued, label) read from ontology/. */
@NullMarked
package claimgraph.ontology;

import org.jspecify.annotations.NullMarked;
