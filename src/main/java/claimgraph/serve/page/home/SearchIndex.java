package claimgraph.serve.page.home;

import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Once;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Every name and phrase in memory; small enough to be looked through for each search. */
public final class SearchIndex {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 200;
    private static final int MOST_SHOWN = 60;
    private static final int MOST_SUGGESTED = 8;
    private static final String PHRASE = "phrase";

    private final Once<List<Entry>> entries;

    /**
     * One thing that can be found.
     *
     * @param words what it is found by
     * @param kind what it is, in a word: organization, property, source, phrase
     * @param weight how much is said of it
     */
    public record Found(String words, Link link, String kind, int weight) {
        /** A row of search.rq; a phrase is called by its words. */
        private static Found of(ResultRow row) {
            Link link = row.link("thing");
            String words = row.text("words");
            return new Found(
                    words,
                    row.text("kind").equals(PHRASE) ? new Link(words, link.href(), link.iri(), "") : link,
                    row.text("kind"),
                    row.number("weight"));
        }

        /** Whether it was found by a name that is not its label. */
        public boolean byOtherName() {
            return !words.equals(link.text());
        }

        boolean isPhrase() {
            return kind.equals(PHRASE);
        }
    }

    private record Entry(String folded, Found found) {}

    private record Hit(Found found, double score) {}

    /** Read when somebody searches for the first time. */
    public SearchIndex(PageQueries queries) {
        this.entries = new Once<>(() -> queries.rows("search").stream()
                .map(Found::of)
                .map(found -> new Entry(fold(found.words()), found))
                .toList());
    }

    /** The page of results, {@code /search?q=lecun}; works without scripts. */
    public View page(HttpServletRequest request) {
        String asked = request.getParameter("q");
        String words = asked == null ? "" : asked.strip();
        List<Found> found = find(words, MOST_SHOWN);
        return new View(
                "search",
                Map.of(
                        "asked",
                        words,
                        "things",
                        found.stream().filter(each -> !each.isPhrase()).toList(),
                        "phrases",
                        found.stream().filter(Found::isPhrase).toList(),
                        "full",
                        found.size() == MOST_SHOWN));
    }

    /** Suggestions while somebody types: {@code /suggest?q=lec}. */
    public JsonValue suggest(HttpServletRequest request) {
        String asked = request.getParameter("q");
        JsonArray suggestions = new JsonArray();
        for (Found found : find(asked == null ? "" : asked, MOST_SUGGESTED)) {
            JsonObject one = new JsonObject();
            one.put("label", found.link().text());
            one.put("name", found.words());
            one.put("kind", found.kind());
            one.put("href", found.link().href());
            one.put("iri", found.link().iri());
            suggestions.add(one);
        }
        return suggestions;
    }

    /** The best first, each thing once, by whichever of its names fits best. */
    public List<Found> find(String asked, int most) {
        String folded = fold(asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked);
        if (folded.isEmpty()) {
            return List.of();
        }
        QueryClock clock = QueryClock.here();
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries.get()) {
            clock.tick();
            double score = score(entry.folded(), folded);
            if (score > 0) {
                hits.add(new Hit(entry.found(), score + Math.log1p(entry.found().weight())));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.found().words()));
        Map<String, Found> best = new LinkedHashMap<>();
        hits.forEach(hit -> best.putIfAbsent(hit.found().link().href(), hit.found()));
        return best.values().stream().limit(most).toList();
    }

    /** The whole name, its beginning, the beginning of a word, anywhere; else every word somewhere. */
    private static double score(String name, String asked) {
        if (name.equals(asked)) {
            return 100;
        }
        if (name.startsWith(asked)) {
            return 60;
        }
        if (name.contains(" " + asked)) {
            return 40;
        }
        if (name.contains(asked)) {
            return 20;
        }
        for (String word : asked.split(" ", -1)) {
            if (!name.contains(word)) {
                return 0;
            }
        }
        return 10;
    }

    /** Lower case, no accents, words parted by one blank. */
    static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}$%.]+", " ")
                .strip();
    }
}
