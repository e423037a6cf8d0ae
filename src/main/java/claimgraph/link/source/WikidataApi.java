package claimgraph.link.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;

/** The Wikibase API: what to ask, and how to read the answer. Where answers come from is the affair of {@link Answers}. */
public final class WikidataApi implements ItemSource {

    /** As many ids as one request of wbgetentities may name. */
    private static final int BATCH = 50;

    private static final String HITS = "20";

    private final Answers answers;
    private final Map<String, Fetched> items = new HashMap<>();

    public WikidataApi(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Fetched item(String id) {
        if (!items.containsKey(id)) {
            fetch(List.of(id));
        }
        return items.getOrDefault(id, new Fetched(id, null));
    }

    @Override
    public boolean knows(String id) {
        return true;
    }

    @Override
    public void expect(Collection<String> ids) {
        List<String> open = ids.stream()
                .filter(id -> !items.containsKey(id))
                .distinct()
                .sorted()
                .toList();
        for (int from = 0; from < open.size(); from += BATCH) {
            fetch(open.subList(from, Math.min(open.size(), from + BATCH)));
        }
    }

    private void fetch(List<String> ids) {
        Map<String, String> parameters = parameters("wbgetentities");
        parameters.put("ids", String.join("|", ids));
        parameters.put("props", "info|labels|aliases|descriptions|claims|sitelinks");
        String request = request(parameters);
        String body = answers.to(request);
        try {
            if (StrictJson.parse(body).hasKey("error")) {
                alone(ids);
                return;
            }
            ItemJson.parse(body).forEach(fetched -> items.put(fetched.asked(), fetched));
        } catch (JsonParseException e) {
            throw new SourceException("The answer to " + request + " is no JSON, or is cut.", e);
        }
    }

    /** One id that never was spoils the answer for all: the others are asked for one by one. */
    private void alone(List<String> ids) {
        if (ids.size() == 1) {
            items.put(ids.get(0), new Fetched(ids.get(0), null));
        } else {
            ids.forEach(id -> fetch(List.of(id)));
        }
    }

    @Override
    public List<String> search(String name) {
        Map<String, String> parameters = parameters("wbsearchentities");
        parameters.put("search", name);
        parameters.put("language", "en");
        parameters.put("uselang", "en");
        parameters.put("type", "item");
        parameters.put("limit", HITS);
        return hits(request(parameters), "search", "id");
    }

    @Override
    public List<String> withKey(String property, String value) {
        Map<String, String> parameters = parameters("query");
        parameters.put("list", "search");
        parameters.put("srsearch", "haswbstatement:" + property + "=" + value);
        parameters.put("srlimit", HITS);
        return hits(request(parameters), "query/search", "title");
    }

    private List<String> hits(String request, String path, String name) {
        try {
            JsonObject at = StrictJson.parse(answers.to(request));
            String[] steps = path.split("/", -1);
            for (int i = 0; i < steps.length - 1; i++) {
                at = at.getObj(steps[i]);
            }
            if (at == null || !at.hasKey(steps[steps.length - 1])) {
                throw new SourceException("The answer to " + request + " has no " + path + ".");
            }
            List<String> ids = new ArrayList<>();
            at.getArray(steps[steps.length - 1])
                    .forEach(hit -> ids.add(hit.getAsObject().getString(name)));
            return ids;
        } catch (JsonParseException e) {
            throw new SourceException("The answer to " + request + " is no JSON, or is cut.", e);
        }
    }

    private static Map<String, String> parameters(String action) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("action", action);
        parameters.put("format", "json");
        return parameters;
    }

    private static String request(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String words() {
        return answers.words();
    }
}
