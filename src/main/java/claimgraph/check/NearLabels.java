package claimgraph.check;

import claimgraph.claim.Entity;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

        Set<String> keys() {
            String kind = entity.type() + marks + "\n";
            Set<String> keys = new LinkedHashSet<>();
            keys.add(kind + letters);
            if (letters.length() >= SHORTEST - 1 && letters.length() <= LONGEST) {
                for (int i = 0; i < letters.length(); i++) {
                    keys.add(kind + letters.substring(0, i) + letters.substring(i + 1));
                }
            }
            return keys;
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
        List<Name> names = names(entities);
        Set<Integer> again = hashesThatComeAgain(names);
        Map<String, List<Name>> byKey = new HashMap<>();
        for (Name name : names) {
            compare(name, again, byKey, rows.apply(name.entity().id()), problems);
        }
    }

    private static List<Name> names(Collection<Entity> entities) {
        List<Name> names = new ArrayList<>();
        for (Entity entity : entities) {
            if (!entity.isGone()) {
                names.add(Name.of(entity, entity.label()));
                entity.altLabels().forEach(label -> names.add(Name.of(entity, label)));
            }
        }
        return names;
    }

    /** Nearly all keys belong to one name alone; a number for each is little beside its text and a list. */
    private static Set<Integer> hashesThatComeAgain(List<Name> names) {
        int[] hashes = names.stream()
                .flatMapToInt(name -> name.keys().stream().mapToInt(String::hashCode))
                .sorted()
                .toArray();
        Set<Integer> again = new HashSet<>();
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                again.add(hashes[i]);
            }
        }
        return again;
    }

    private static void compare(
            Name name, Set<Integer> again, Map<String, List<Name>> byKey, SeedRow row, Problems problems) {
        for (String key : name.keys()) {
            if (!again.contains(key.hashCode())) {
                continue;
            }
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
        }
    }
}
