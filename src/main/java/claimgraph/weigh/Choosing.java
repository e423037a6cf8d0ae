package claimgraph.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses among facts that exclude one another. The strongest are taken first. Of those equally strong, one that would
 * complete an exclusion with what is taken already loses to that; then those that complete one together are all left out.
 * So what stays is never taken away for the sake of something that goes itself, and no order of rows or sums matters.
 */
final class Choosing {

    private final Map<Fact, List<Exclusion>> exclusions = new HashMap<>();
    private final Map<Fact, Set<Fact>> finer;
    private final Set<Fact> taken = new HashSet<>();
    private final Map<Fact, Fate> fates = new LinkedHashMap<>();

    private Choosing(Collection<Exclusion> exclusions, Map<Fact, Set<Fact>> finer) {
        exclusions.forEach(exclusion -> exclusion
                .facts()
                .forEach(fact -> this.exclusions
                        .computeIfAbsent(fact, key -> new ArrayList<>())
                        .add(exclusion)));
        this.finer = finer;
    }

    /**
     * Says which of the facts are none.
     *
     * @param facts all that stand in an exclusion or are coarse, without those that were left out before
     * @param finer for each coarse fact those that state a basis
     */
    static Map<Fact, Fate> among(Collection<Fact> facts, Collection<Exclusion> exclusions, Map<Fact, Set<Fact>> finer) {
        Choosing choosing = new Choosing(exclusions, finer);
        Map<Fact, Set<Fact>> levels = new TreeMap<>(Fact.STRENGTH);
        facts.forEach(fact ->
                levels.computeIfAbsent(fact, key -> new LinkedHashSet<>()).add(fact));
        levels.values().forEach(choosing::take);
        return choosing.fates;
    }

    private void take(Set<Fact> level) {
        leaveOutCoarser(level);
        Map<Fact, Fate> lost = lost(level);
        while (!lost.isEmpty()) {
            leaveOut(lost, level);
            lost = lost(level);
        }
        leaveOut(tied(level), level);
        taken.addAll(level);
    }

    private void leaveOut(Map<Fact, Fate> left, Set<Fact> level) {
        fates.putAll(left);
        level.removeAll(left.keySet());
    }

    private void leaveOutCoarser(Set<Fact> level) {
        Map<Fact, Fate> coarser = new LinkedHashMap<>();
        level.forEach(fact -> finer.getOrDefault(fact, Set.of()).stream()
                .filter(taken::contains)
                .min(Fact.STRENGTH.thenComparing(other -> other.representative().id()))
                .ifPresent(other -> coarser.put(fact, new Fate.Coarser(other))));
        leaveOut(coarser, level);
    }

    /** Those that would complete an exclusion all of whose other facts are taken. */
    private Map<Fact, Fate> lost(Set<Fact> level) {
        Map<Fact, Fate> lost = new LinkedHashMap<>();
        for (Fact fact : level) {
            for (Exclusion exclusion : exclusions.getOrDefault(fact, List.of())) {
                Set<Fact> others = new HashSet<>(exclusion.facts());
                others.remove(fact);
                if (!others.isEmpty() && taken.containsAll(others)) {
                    lost.putIfAbsent(fact, new Fate.Lost(exclusion, strongest(others)));
                }
            }
        }
        return lost;
    }

    private static Fact strongest(Set<Fact> facts) {
        return facts.stream()
                .min(Fact.STRENGTH.thenComparing(fact -> fact.representative().id()))
                .orElseThrow();
    }

    private Map<Fact, Fate> tied(Set<Fact> level) {
        Map<Fact, Fate> tied = new LinkedHashMap<>();
        for (Fact fact : level) {
            for (Exclusion exclusion : exclusions.getOrDefault(fact, List.of())) {
                if (exclusion.facts().stream().allMatch(other -> level.contains(other) || taken.contains(other))) {
                    tied.putIfAbsent(fact, new Fate.Tied(exclusion));
                }
            }
        }
        return tied;
    }
}
