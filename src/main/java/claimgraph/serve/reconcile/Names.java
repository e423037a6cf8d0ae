package claimgraph.serve.reconcile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How like two names are, from 0 to 100: of companies without their legal form, and however they are spaced. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SAME = 100;
    private static final int SAME_BUT_FORM = 99;
    private static final int SAME_LETTERS = 97;
    private static final int SAME_WORDS = 95;
    private static final int NEAREST = 90;
    private static final int FEWEST_LETTERS = 5;

    /** Folded, the longest first, so that "gmbh co kg" goes before "kg". */
    private final List<String> forms;

    /** @param forms legal forms as they are written behind a name: {@code Inc.}, {@code GmbH & Co. KG} */
    Names(Collection<String> forms) {
        this.forms = forms.stream()
                .flatMap(Names::written)
                .filter(form -> !form.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(form -> form))
                .toList();
    }

    /** With points, without, and a short one letter by letter. */
    private static Stream<String> written(String form) {
        String plain = form.replace(".", "");
        Stream<String> usual = Stream.of(fold(form), fold(plain));
        return plain.matches("[A-Z]{2,4}")
                ? Stream.concat(usual, Stream.of(fold(String.join(" ", plain.split("")))))
                : usual;
    }

    /**
     * A name to be held against others.
     *
     * @param full folded
     * @param core without the legal form
     * @param letters of the core, without blanks
     */
    record Name(String full, String core, String letters) {}

    Name of(String text) {
        String full = fold(text);
        String core = full;
        for (String form : forms) {
            if (core.endsWith(" " + form)) {
                core = core.substring(0, core.length() - form.length() - 1).strip();
            }
        }
        return new Name(full, core, core.replace(" ", ""));
    }

    /** Lower case, without accents and punctuation. */
    static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static double like(Name one, Name other) {
        if (one.full.isEmpty() || other.full.isEmpty()) {
            return 0;
        }
        if (one.full.equals(other.full)) {
            return SAME;
        }
        if (one.core.equals(other.core)) {
            return SAME_BUT_FORM;
        }
        if (one.letters.equals(other.letters) && one.letters.length() >= FEWEST_LETTERS) {
            return SAME_LETTERS;
        }
        return words(one).equals(words(other)) ? SAME_WORDS : NEAREST * overlap(pairs(one.core), pairs(other.core));
    }

    private static Set<String> words(Name name) {
        return new HashSet<>(Arrays.asList(name.core.split(" ")));
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
