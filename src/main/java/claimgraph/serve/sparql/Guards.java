package claimgraph.serve.sparql;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.guard.load.Slots;
import claimgraph.serve.guard.load.Watchdog;
import claimgraph.serve.guard.syntax.QueryReader;
import claimgraph.serve.http.RequestBody;

/** What stands between a request and the dataset; one set of them for one server. */
public record Guards(
        QueryReader reader,
        GuardedEngine engine,
        Slots slots,
        Watchdog watchdog,
        RequestBody body,
        KnownAnswers answers,
        Namespaces namespaces) {}
