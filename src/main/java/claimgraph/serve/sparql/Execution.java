package claimgraph.serve.sparql;

import claimgraph.serve.guard.CheckedQuery;
import org.apache.jena.query.Query;

/** A query that is about to run, and the form its answer has. */
record Execution(SparqlRequest asked, CheckedQuery checked, Format format) {
    Query query() {
        return checked.query();
    }

    String text() {
        return asked.query().orElse("");
    }
}
