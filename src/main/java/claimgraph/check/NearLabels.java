package claimgraph.check;

import claimgraph.claim.Entity;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds entities of one class whose names are nearly equal: perhaps one thing under two ids. */
final class NearLabels {

    private static final int SHORTEST = 6;
    private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

    private NearLabels() {}

    /** One name of an entity without case, spaces and marks; {@code digits} tell versions apart. */
    private record Name(Entity entity, String letters, String digits) {}

    static void report(Collection<Entity> entities, Function<Entity, @Nullable SeedRow> rows, Problems problems) {
        Map<String, List<Name>> blocks = new HashMap<>();
        for (Entity entity : entities) {
            if (entity.mergedInto().isEmpty()) {
                SeedRow row = rows.apply(entity);
                names(entity).forEach(name -> compare(name, blocks, row, problems));
            }
        }
    }

    private static List<Name> names(Entity entity) {
        List<String> texts = new ArrayList<>(entity.altLabels());
        texts.add(0, entity.label());
        return texts.stream()
                .map(text -> {
                    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
                    return new Name(entity, plain.replaceAll("\\p{N}", ""), plain.replaceAll("\\P{N}", ""));
                })
                .distinct()
                .toList();
    }

    /** Names that differ in one letter share their first or their last half, so only those are compared. */
    private static void compare(Name name, Map<String, List<Name>> blocks, @Nullable SeedRow row, Problems problems) {
        int middle = name.letters().length() / 2;
        String prefix = name.entity().type() + "<" + name.letters().substring(0, Math.min(2, middle));
        String suffix = name.entity().type() + ">"
                + name.letters().substring(Math.max(middle, name.letters().length() - 2));
        for (String block : List.of(prefix, suffix)) {
            List<Name> others = blocks.computeIfAbsent(block, key -> new ArrayList<>());
            for (Name other : others) {
                if (row != null && near(name, other)) {
                    problems.add(
                            ProblemCode.NEAR_DUPLICATE_ENTITY,
                            row.at("label"),
                            "\"" + name.entity().label() + "\" is nearly the name of \""
                                    + other.entity().id()
                                    + "\", of the same class. If they are one thing, fill merged_into; if not, let the"
                                    + " descriptions tell them apart.");
                }
            }
            others.add(name);
        }
    }

    private static boolean near(Name one, Name other) {
        if (one.entity().id().equals(other.entity().id()) || !one.digits().equals(other.digits())) {
            return false;
        }
        if (one.letters().equals(other.letters())) {
            return true;
        }
        int shorter = Math.min(one.letters().length(), other.letters().length());
        return shorter >= SHORTEST && ONE_EDIT.apply(one.letters(), other.letters()) >= 0;
    }
}
