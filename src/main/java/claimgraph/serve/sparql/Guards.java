package claimgraph.serve.sparql;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.guard.AdmissionControl;
import claimgraph.serve.guard.QueryReader;
import claimgraph.serve.guard.Watchdog;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.http.RequestBody;

/** What stands between a request and the dataset; one set of them for one server. */
public record Guards(
        QueryReader reader,
        GuardedEngine engine,
        AdmissionControl slots,
        Watchdog watchdog,
        RequestBody body,
        KnownAnswers answers,
        Namespaces namespaces) {}
