package claimgraph.text;

import claimgraph.claim.Entity;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the labels of entities in a text; of two that begin at one place the longer counts. */
public final class LabelFinder {

    /** Words of the language, not names: "Humans" is in a text as "humans" as well. */
    private static final String IN_ANY_CASE = "Concept";

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\u00A0\\-\u2010-\u2015]+");

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final List<Pattern> patterns;

    public LabelFinder(Collection<Entity> entities) {
        Map<String, Boolean> labels = new LinkedHashMap<>();
        for (Entity entity : entities) {
            List<String> all = new ArrayList<>(entity.altLabels());
            all.add(entity.label());
            for (String label : all) {
                boolean anyCase = entity.type().equals(IN_ANY_CASE);
                labels.merge(label, anyCase, Boolean::logicalAnd);
                exact.putIfAbsent(key(label), entity.id());
                folded.putIfAbsent(key(label).toLowerCase(Locale.ROOT), entity.id());
            }
        }
        patterns = labels.isEmpty() ? List.of() : List.of(pattern(labels));
    }

    /** The names in the text, in order, none inside another. */
    public List<Mention> in(String text) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(this::item)
                .toList();
    }

    private Mention item(MatchResult match) {
        String key = key(match.group());
        String lower = key.toLowerCase(Locale.ROOT);
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        String entity = Stream.of(exact.get(key), folded.get(lower), folded.get(singular))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Mention(entity, match.start(), match.group());
    }

    private static Pattern pattern(Map<String, Boolean> labels) {
        return Pattern.compile(labels.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
                .map(entry -> entry.getValue() ? "(?iu:" + regex(entry.getKey()) + "s?)" : regex(entry.getKey()))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}\\p{N}])(?:", ")(?![\\p{L}\\p{M}\\p{N}])")));
    }

    /** White space may be any, an apostrophe straight or curled, a hyphen a space: the label is still printed. */
    private static String regex(String label) {
        return SEPARATOR
                .splitAsStream(label)
                .map(LabelFinder::word)
                .collect(Collectors.joining("[\\s\u00A0\\-\u2010-\u2015]{1,2}"));
    }

    /** The text may have its accents composed or apart: the name is the same. */
    private static String word(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return apart.equals(Normalizer.normalize(word, Normalizer.Form.NFC))
                ? quoted(word)
                : "(?:" + quoted(Normalizer.normalize(word, Normalizer.Form.NFC)) + "|" + quoted(apart) + ")";
    }

    private static String quoted(String word) {
        return Pattern.quote(word).replaceAll("['\u2019]", "\\\\E['\u2019]\\\\Q");
    }

    private static String key(String words) {
        return SEPARATOR
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFC).replace('\u2019', '\''))
                .replaceAll(" ");
    }
}
