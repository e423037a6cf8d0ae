package claimgraph.serve.page.home;

import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.page.thing.Once;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Every name and phrase in memory; small enough to be looked through for each search. */
public final class SearchIndex {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 200;

    private final Once<List<Entry>> entries;

    private record Entry(String folded, Found found) {}

    private record Hit(Found found, double score) {}

    /** @param all read when somebody searches for the first time */
    SearchIndex(Supplier<List<Found>> all) {
        this.entries = new Once<>(() -> all.get().stream()
                .map(found -> new Entry(fold(found.words()), found))
                .toList());
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
