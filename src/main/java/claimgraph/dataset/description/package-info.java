/** Describes the dataset in the vocabularies that tools look for: VoID, DCAT, SPARQL service description, SHACL. */
@NullMarked
package claimgraph.dataset.description;

import org.jspecify.annotations.NullMarked;
