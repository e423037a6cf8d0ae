package claimgraph.serve.reconcile;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.http.Parameters;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /id?wikidata=Q380}, {@code /id?ror=…}: leads to the thing that has this key. */
public final class ByKeyServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final List<String> KEYS = List.of("wikidata", "ror", "lei", "isni");

    private final transient Supplier<Things> things;

    public ByKeyServlet(Supplier<Things> things) {
        this.things = things;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = new Parameters();
        if (request.getQueryString() != null) {
            parameters.add(request.getQueryString(), "query string");
        }
        for (String key : KEYS) {
            Optional<String> value = parameters.one(key);
            if (value.isPresent()) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/id/" + thing(key, value.get()));
                return;
            }
        }
        throw new Refusal(Reason.BAD_REQUEST, "Say which: /id?wikidata=Q380, or with ror, lei or isni.");
    }

    private String thing(String key, String value) {
        return things.get().byId().values().stream()
                .filter(thing ->
                        thing.of(key).stream().anyMatch(cell -> cell.text().equals(value)))
                .map(thing -> thing.named().id())
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "Nothing here has the " + key + " id " + value + "."));
    }
}
