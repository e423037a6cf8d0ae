package claimgraph.export.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What changed between two releases, in words: claims added, withdrawn and changed, answers that flipped and by which rule,
 * disagreements that arose and that are settled. The same two releases give the same lines.
 */
public final class ReleaseDifference {

    private final NavigableMap<String, Stated> oldClaims;
    private final NavigableMap<String, Stated> newClaims;
    private final NavigableMap<String, Answered> oldAnswers;
    private final NavigableMap<String, Answered> newAnswers;
    private final List<String> lines = new ArrayList<>();

    private ReleaseDifference(Published before, Published after) {
        this.oldClaims = Stated.of(before);
        this.newClaims = Stated.of(after);
        this.oldAnswers = Answered.of(before);
        this.newAnswers = Answered.of(after);
    }

    /**
     * Lines of plain text; a single one when nothing changed.
     *
     * @param before a release folder, or an N-Quads file
     * @throws claimgraph.export.ReleaseException with a plain sentence when one of the two cannot be read
     */
    public static List<String> between(Path before, Path after) {
        ReleaseDifference difference = new ReleaseDifference(Published.read(before), Published.read(after));
        difference.tellClaims();
        difference.tellAnswers();
        difference.tellDisagreements();
        return difference.lines.isEmpty()
                ? List.of("Both say the same: " + difference.newClaims.size() + " claims.")
                : List.copyOf(difference.lines);
    }

    private void tellClaims() {
        List<String> added = new ArrayList<>();
        List<String> withdrawn = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (String id : both(oldClaims, newClaims)) {
            Stated before = oldClaims.get(id);
            Stated after = newClaims.get(id);
            if (before == null && after != null) {
                added.add("  + " + after.sentence());
            } else if (before != null && after == null) {
                withdrawn.add("  - " + before.sentence());
            } else if (before != null && after != null) {
                List<String> changes = before.changesTo(after);
                if (!changes.isEmpty()) {
                    changed.add("  ~ " + after.sentence());
                    changes.forEach(change -> changed.add("      " + change));
                }
            }
        }
        tell(added.size(), "claim", "added", added);
        tell(withdrawn.size(), "claim", "withdrawn", withdrawn);
        tell(changed.stream().filter(line -> line.startsWith("  ~")).count(), "claim", "changed", changed);
    }

    /** Only of questions that both releases ask: the others are told by their claims. */
    private void tellAnswers() {
        List<String> flipped = new ArrayList<>();
        for (String key : both(oldAnswers, newAnswers)) {
            Answered before = oldAnswers.get(key);
            Answered after = newAnswers.get(key);
            if (before != null && after != null && !before.facts().equals(after.facts())) {
                String rule = after.rule().isEmpty() ? "" : ", by the rule \"" + after.rule() + "\"";
                flipped.add("  * " + after.label() + ": " + before.answer() + " → " + after.answer() + rule);
            }
        }
        tell(flipped.size(), "answer", "changed", flipped);
    }

    private void tellDisagreements() {
        List<String> arisen = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        for (String key : both(oldAnswers, newAnswers)) {
            Answered before = oldAnswers.get(key);
            Answered after = newAnswers.get(key);
            List<String> were = before == null ? List.of() : before.kinds();
            List<String> are = after == null ? List.of() : after.kinds();
            List<String> more =
                    are.stream().filter(kind -> !were.contains(kind)).toList();
            List<String> less =
                    were.stream().filter(kind -> !are.contains(kind)).toList();
            if (after != null && !more.isEmpty()) {
                arisen.add("  ! " + after.label() + ": " + String.join(", ", more));
            }
            if (before != null && !less.isEmpty()) {
                settled.add("  = " + before.label() + ": " + String.join(", ", less));
            }
        }
        tell(arisen.size(), "disagreement", "new", arisen);
        tell(settled.size(), "disagreement", "gone", settled);
    }

    private void tell(long count, String what, String how, List<String> details) {
        if (count > 0) {
            lines.add(count + " " + what + (count == 1 ? " " : "s ") + how + ":");
            lines.addAll(details);
        }
    }

    private static NavigableSet<String> both(NavigableMap<String, ?> one, NavigableMap<String, ?> other) {
        NavigableSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
