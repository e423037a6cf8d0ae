/** Answers the SPARQL 1.1 Protocol: a request becomes a query under guard, its result the format that was asked for. */
@NullMarked
package claimgraph.serve.sparql;

import org.jspecify.annotations.NullMarked;
