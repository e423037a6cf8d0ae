/**
 * What a source says about a thing (subject, property, aspect, value, evidence, modality, time), and the verdict on a
 * question; free of CSV and RDF.
 */
@NullMarked
package claimgraph.claim;

import org.jspecify.annotations.NullMarked;
