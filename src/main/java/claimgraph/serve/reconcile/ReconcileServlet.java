package claimgraph.serve.reconcile;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.http.Answer;
import claimgraph.serve.http.Headers;
import claimgraph.serve.http.Parameters;
import claimgraph.serve.http.RequestBody;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/**
 * {@code /reconcile}: manifest, batches of queries, extension, suggestions and previews.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation API 0.2</a>
 */
public final class ReconcileServlet extends HttpServlet {
    /** Where it is. */
    public static final String PATH = "/reconcile";

    private static final long serialVersionUID = 1;
    private static final int MOST_QUERIES = 200;
    private static final int MOST_SUGGESTED = 20;

    private final transient Supplier<Things> things;
    private final transient Namespaces names;
    private final transient RequestBody bodies;

    public ReconcileServlet(Supplier<Things> things, Namespaces names, RequestBody bodies) {
        this.things = things;
        this.names = names;
        this.bodies = bodies;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = new Parameters();
        if (request.getQueryString() != null) {
            parameters.add(request.getQueryString(), "query string");
        }
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        switch (path) {
            case "", "/" -> send(request, response, parameters, service(request, response, parameters));
            case "/suggest/entity" -> send(request, response, parameters, entities(parameters));
            case "/suggest/type" ->
                send(
                        request,
                        response,
                        parameters,
                        terms(parameters, things.get().types().values()));
            case "/suggest/property" ->
                send(
                        request,
                        response,
                        parameters,
                        terms(parameters, things.get().properties().values()));
            case "/properties" ->
                send(
                        request,
                        response,
                        parameters,
                        new Extension(things.get())
                                .propose(parameters.one("type").orElse("")));
            case "/preview" -> preview(request, response, parameters.one("id").orElse(""));
            default -> throw new Refusal(Reason.NOT_FOUND, "The reconciliation service has no " + path + ".");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RequestBody.mediaType(request).equals("application/x-www-form-urlencoded")) {
            throw new Refusal(Reason.UNSUPPORTED_CONTENT, "Send a form with queries= or extend=.");
        }
        Parameters parameters = new Parameters().add(bodies.text(request), "form");
        if (request.getQueryString() != null) {
            parameters.add(request.getQueryString(), "query string");
        }
        send(request, response, parameters, service(request, response, parameters));
    }

    private JsonObject service(HttpServletRequest request, HttpServletResponse response, Parameters parameters) {
        Optional<String> queries = parameters.one("queries");
        if (queries.isPresent()) {
            return batch(parse(queries.get()), response);
        }
        Optional<String> extend = parameters.one("extend");
        if (extend.isPresent()) {
            return new Extension(things.get()).answer(parse(extend.get()));
        }
        Optional<String> query = parameters.one("query");
        if (query.isPresent()) {
            return match(query.get().startsWith("{") ? parse(query.get()) : new JsonString(query.get()), response);
        }
        return new Manifest(things.get(), names).json(host(request));
    }

    private JsonObject batch(JsonObject queries, HttpServletResponse response) {
        if (queries.size() > MOST_QUERIES) {
            throw new Refusal(Reason.BAD_REQUEST, "A batch has at most " + MOST_QUERIES + " queries.");
        }
        JsonObject answers = new JsonObject();
        queries.forEach((id, query) -> answers.put(id, match(query, response)));
        return answers;
    }

    /** A property that there is not says nothing of any thing; the specification has no place to tell of it but a header. */
    private JsonObject match(JsonValue query, HttpServletResponse response) {
        Question question = Question.of(query);
        question.wanted().stream()
                .map(Question.Wanted::property)
                .filter(property -> !things.get().properties().containsKey(property))
                .findFirst()
                .ifPresent(property -> Headers.advice(response, things.get().unknown(property)));
        return new Match(things.get()).answer(question);
    }

    private static JsonObject parse(String text) {
        try {
            return JSON.parse(text);
        } catch (RuntimeException e) {
            // Jena's parser meets some cut texts with other exceptions than its own.
            throw new Refusal(Reason.BAD_REQUEST, "That is no JSON object.");
        }
    }

    private JsonObject entities(Parameters parameters) {
        String prefix = Names.fold(parameters.one("prefix").orElse(""));
        JsonArray result = new JsonArray();
        things.get().byId().values().stream()
                .filter(thing -> thing.names().stream()
                        .anyMatch(name ->
                                name.full().startsWith(prefix) || name.full().contains(" " + prefix)))
                .limit(MOST_SUGGESTED)
                .forEach(thing -> {
                    JsonObject json = thing.named().json();
                    JsonArray notable = new JsonArray();
                    notable.add(new Named(thing.type(), things.get().type(thing).name(), "").json());
                    json.put("notable", notable);
                    result.add(json);
                });
        JsonObject answer = new JsonObject();
        answer.put("result", result);
        return answer;
    }

    private static JsonObject terms(Parameters parameters, Collection<Named> all) {
        String prefix = Names.fold(parameters.one("prefix").orElse(""));
        JsonArray result = new JsonArray();
        all.stream()
                .filter(term -> Names.fold(term.name()).contains(prefix)
                        || Names.fold(term.id()).contains(prefix))
                .limit(MOST_SUGGESTED)
                .forEach(term -> result.add(term.json()));
        JsonObject answer = new JsonObject();
        answer.put("result", result);
        return answer;
    }

    private void preview(HttpServletRequest request, HttpServletResponse response, String id) throws IOException {
        Thing thing = things.get().byId().get(id);
        if (thing == null) {
            throw new Refusal(Reason.NOT_FOUND, "There is no thing with the id \"" + id + "\".");
        }
        Headers.content(response, "text/html");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        Answer.send(
                request,
                response,
                Preview.html(thing, things.get().type(thing), things.get().properties())
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** With {@code callback} as a script, which OpenRefine asks for. */
    private static void send(
            HttpServletRequest request, HttpServletResponse response, Parameters parameters, JsonObject json)
            throws IOException {
        Optional<String> callback = parameters.one("callback");
        String body = json.toString();
        if (callback.isPresent()) {
            if (!callback.get().matches("[A-Za-z_$][A-Za-z0-9_$.]{0,99}")) {
                throw new Refusal(Reason.BAD_REQUEST, "The callback is no name of a function.");
            }
            Headers.content(response, "application/javascript");
            body = "/**/" + callback.get() + "("
                    + body.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + ");";
        } else {
            Headers.content(response, "application/json");
        }
        Answer.send(request, response, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String host(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
    }
}
