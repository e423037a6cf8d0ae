/** Writes solutions as SPARQL 1.1 Query Results JSON, byte by byte as Jena does and several times as fast. */
@NullMarked
package claimgraph.serve.sparql.json;

import org.jspecify.annotations.NullMarked;
