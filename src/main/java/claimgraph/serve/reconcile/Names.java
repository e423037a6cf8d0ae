package claimgraph.serve.reconcile;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How like two names are, from 0 to 100. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SAME = 100;
    private static final int SAME_WORDS = 95;
    private static final int NEAREST = 90;

    private Names() {}

    /** Lower case, without accents and punctuation. */
    static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Of two folded names. */
    static double like(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return SAME;
        }
        Set<String> words = Set.copyOf(new HashSet<>(java.util.Arrays.asList(one.split(" "))));
        if (words.equals(Set.copyOf(new HashSet<>(java.util.Arrays.asList(other.split(" ")))))) {
            return SAME_WORDS;
        }
        return NEAREST * overlap(pairs(one), pairs(other));
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        String padded = " " + text + " ";
        for (int i = 0; i + 1 < padded.length(); i++) {
            pairs.add(padded.substring(i, i + 2));
        }
        return pairs;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }
}
