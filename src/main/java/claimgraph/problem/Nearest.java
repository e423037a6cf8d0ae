package claimgraph.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known names nearest to an unknown one, for "did you mean". */
public final class Nearest {

    private static final double NEAR = 0.8;

    /** A longer text is no misspelt name, and comparing it with thousands of names would take minutes. */
    private static final int LONGEST_NAME = 100;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    /** Up to three names, nearest first; empty when none is near. */
    public static List<String> to(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST_NAME) {
            return List.of();
        }
        String wanted = unknown.toLowerCase(Locale.ROOT);
        record Near(String name, double similarity) {}
        return known.stream()
                .map(name -> new Near(name, SIMILARITY.apply(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.similarity() >= NEAR)
                .sorted(Comparator.comparingDouble(Near::similarity).reversed().thenComparing(Near::name))
                .limit(3)
                .map(Near::name)
                .toList();
    }

    /** The one name that a slip of the keys, about one letter in four, makes of another; the case of letters is no slip. */
    public static Optional<String> slip(String unknown, Collection<String> known) {
        String wanted = unknown.toLowerCase(Locale.ROOT);
        int most = Math.min(LONGEST_NAME, unknown.length()) / 4;
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, most));
        record Near(String name, int slips) {}
        return known.stream()
                .filter(name -> Math.abs(name.length() - unknown.length()) <= Math.max(1, most))
                .map(name -> new Near(name, distance.apply(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.slips() >= 0)
                .min(Comparator.comparingInt(Near::slips).thenComparing(Near::name))
                .map(Near::name);
    }

    /** {@code  Did you mean "acme-ltd"?} with a space in front, or nothing when no name is near. */
    public static String didYouMean(String unknown, Collection<String> known) {
        List<String> near = to(unknown, known);
        return near.isEmpty() ? "" : " Did you mean \"" + near.get(0) + "\"?";
    }
}
