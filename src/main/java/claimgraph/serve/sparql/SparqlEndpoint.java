package claimgraph.serve.sparql;

import claimgraph.serve.guard.AdmissionControl;
import claimgraph.serve.guard.CheckedQuery;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.QueryReader;
import claimgraph.serve.guard.RunningQuery;
import claimgraph.serve.guard.Slot;
import claimgraph.serve.guard.Watchdog;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.http.Accept;
import claimgraph.serve.http.Answer;
import claimgraph.serve.http.Caching;
import claimgraph.serve.http.Connections;
import claimgraph.serve.http.Headers;
import claimgraph.serve.http.RequestBody;
import claimgraph.serve.http.RequestOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;

/** The query operation of the embedded Fuseki: reads the request, checks the query, and has it answered under guard. */
public final class SparqlEndpoint extends ActionService {
    private final Limits limits;
    private final QueryReader reader;
    private final GuardedEngine engine;
    private final AdmissionControl slots;
    private final Watchdog watchdog;
    private final RequestBody body;
    private final KnownAnswers answers;
    private final Caching caching;
    private final EndpointDescription description;
    private final Results results;

    public SparqlEndpoint(Limits limits, Guards guards, Caching caching, EndpointDescription description) {
        this.limits = limits;
        this.reader = guards.reader();
        this.engine = guards.engine();
        this.slots = guards.slots();
        this.watchdog = guards.watchdog();
        this.body = guards.body();
        this.answers = guards.answers();
        this.caching = caching;
        this.description = description;
        this.results = new Results(limits, guards.namespaces());
    }

    /** Every method comes here; the front door has let in only those that read. */
    @Override
    public void process(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {}

    @Override
    public void execute(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        RequestOutcome.of(request, response, () -> answer(request, response));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(Fuseki.FusekiRequestIdHeader, null);
        SparqlRequest asked = SparqlRequest.read(request, body);
        if (asked.query().isEmpty()) {
            description.send(request, response, asked);
            return;
        }
        String text = asked.query().get();
        CheckedQuery checked = reader.read(text);
        Query query = checked.query();
        Format format = Negotiation.choose(content(query), asked.format(), asked.accept());
        Headers.content(response, format.mediaType());
        checked.advice().ifPresent(advice -> Headers.advice(response, advice));
        if (checked.unlimited()) {
            response.setHeader("X-SPARQL-MaxRows", Long.toString(limits.maxRows()));
        }
        List<String> question = List.of(text, asked.graphs().toString(), format.mediaType());
        if (!checked.repeatable()) {
            response.setHeader("Cache-Control", "no-store");
        } else if (caching.isKnown(request, response, question)) {
            return;
        }
        answer(new Execution(asked, checked, format), question, request, response);
    }

    private void answer(
            Execution execution, List<String> question, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!execution.checked().repeatable()) {
            run(execution, request, response, sent -> {});
            return;
        }
        List<String> exact = new ArrayList<>(question);
        exact.add(Accept.zips(request, true) ? "gzip" : "");
        Optional<Answer.Sent> known = answers.get(exact);
        if (known.isPresent()) {
            known.get().send(response);
        } else {
            run(execution, request, response, sent -> answers.keep(exact, sent));
        }
    }

    private void run(
            Execution execution, HttpServletRequest request, HttpServletResponse response, Consumer<Answer.Sent> whole)
            throws IOException {
        Duration wished = execution.asked().timeout().orElse(limits.timeout());
        QueryClock clock = new QueryClock(wished.compareTo(limits.timeout()) < 0 ? wished : limits.timeout());
        try (Slot slot = slots.enter(clock)) {
            RunningQuery running = watchdog.watch(clock, slot, Connections.peer(request));
            try {
                Answer answer = Answer.of(running, request, response);
                answer.whenWhole(whole);
                results.write(execution, engine, running, answer);
            } finally {
                watchdog.release(running);
            }
        }
    }

    private static Format.Content content(Query query) {
        if (query.isConstructQuad()) {
            return Format.Content.QUADS;
        }
        return query.isConstructType() || query.isDescribeType() ? Format.Content.TRIPLES : Format.Content.SOLUTIONS;
    }
}
