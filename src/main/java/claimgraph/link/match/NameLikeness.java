package claimgraph.link.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How like two names are: the same, the same words, an acronym, or nearly the same letters. */
final class NameLikeness {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL = Set.of(
            "inc", "ltd", "llc", "corp", "corporation", "co", "company", "gmbh", "ag", "sa", "plc", "the", "of", "and");
    private static final double SAME_WORDS = 0.95;
    private static final double ACRONYM = 0.7;
    private static final double MOST_FUZZY = 0.9;
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

    private NameLikeness() {}

    /** A pair of names and how like they are. */
    record Pair(double score, String ours, String theirs) {}

    static Pair best(Collection<String> ours, Collection<String> theirs) {
        Pair best = new Pair(0, ours.iterator().next(), "");
        for (String our : ours) {
            for (String their : theirs) {
                double score = of(our, their);
                if (score > best.score()) {
                    best = new Pair(score, our, their);
                }
            }
        }
        return best;
    }

    static double of(String one, String other) {
        String a = folded(one);
        String b = folded(other);
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : 1;
        }
        Set<String> words = words(a);
        Set<String> others = words(b);
        if (!words.isEmpty() && words.equals(others)) {
            return SAME_WORDS;
        }
        if (isAcronym(one, b) || isAcronym(other, a)) {
            return ACRONYM;
        }
        Set<String> shared = new LinkedHashSet<>(words);
        shared.retainAll(others);
        double overlap = 2.0 * shared.size() / Math.max(1, words.size() + others.size());
        double letters = LETTERS.apply(a, b);
        return MOST_FUZZY * Math.max(overlap, letters > MOST_FUZZY ? letters : letters * 0.6);
    }

    private static boolean isAcronym(String name, String folded) {
        List<String> words = Arrays.asList(folded.split(" "));
        String initials = words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return name.length() > 2 && words.size() > 2 && initials.equals(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String folded) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(folded.split(" ")));
        words.removeAll(LEGAL);
        return words;
    }

    /** Lower case, without accents and punctuation. */
    static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
