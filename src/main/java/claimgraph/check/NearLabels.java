package claimgraph.check;

import claimgraph.claim.Entity;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds entities of one class whose names are equal but for one letter: perhaps one thing under two ids. Two names that
 * are one edit apart give the same text once the right letter is taken from one or both, so only those are compared.
 */
final class NearLabels {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    /** Enough to say so; a hundred equal names are not compared each with each. */
    private static final int MOST_PER_KEY = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Numbers, single letters and Roman numerals tell versions, series and generations apart. */
    private static final Pattern MARK = Pattern.compile(".|.*\\p{N}.*|[ivx]+");

    private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

    private NearLabels() {}

    /** One name of an entity: its letters without case and spaces, and the words that tell versions apart. */
    private record Name(Entity entity, String letters, String marks) {

        static Name of(Entity entity, String text) {
            StringBuilder letters = new StringBuilder();
            StringBuilder marks = new StringBuilder();
            for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
                (MARK.matcher(word).matches() ? marks.append(' ') : letters).append(word);
            }
            return new Name(entity, letters.toString(), marks.toString());
        }

        Stream<String> keys() {
            String kind = entity.type() + marks + "\n";
            Stream<String> whole = Stream.of(kind + letters);
            return letters.length() < SHORTEST - 1 || letters.length() > LONGEST
                    ? whole
                    : Stream.concat(
                            whole,
                            Stream.iterate(0, i -> i + 1)
                                    .limit(letters.length())
                                    .map(i -> kind + letters.substring(0, i) + letters.substring(i + 1)));
        }

        boolean isNear(Name other) {
            int shorter = Math.min(letters.length(), other.letters.length());
            return !entity.id().equals(other.entity.id())
                    && !(letters + marks).isEmpty()
                    && (letters.equals(other.letters)
                            || (shorter >= SHORTEST && ONE_EDIT.apply(letters, other.letters) >= 0));
        }
    }

    static void report(Collection<Entity> entities, Function<String, SeedRow> rows, Problems problems) {
        Map<String, List<Name>> byKey = new HashMap<>();
        for (Entity entity : entities) {
            if (entity.mergedInto().isEmpty()) {
                Stream.concat(Stream.of(entity.label()), entity.altLabels().stream())
                        .map(text -> Name.of(entity, text))
                        .forEach(name -> compare(name, byKey, rows.apply(entity.id()), problems));
            }
        }
    }

    private static void compare(Name name, Map<String, List<Name>> byKey, SeedRow row, Problems problems) {
        name.keys().distinct().forEach(key -> {
            List<Name> others = byKey.computeIfAbsent(key, unused -> new ArrayList<>(1));
            others.stream()
                    .filter(name::isNear)
                    .forEach(other -> problems.add(
                            ProblemCode.NEAR_DUPLICATE_ENTITY,
                            row.at("label"),
                            Shown.quoted(name.entity().label()) + " is nearly the name of "
                                    + Shown.quoted(other.entity().id())
                                    + ", of the same class. If they are one thing, fill merged_into; if not, let the"
                                    + " labels tell them apart."));
            if (others.size() < MOST_PER_KEY) {
                others.add(name);
            }
        });
    }
}
