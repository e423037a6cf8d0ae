package claimgraph.weigh.context;

import claimgraph.claim.ClaimId;
import claimgraph.claim.verdict.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Asks the rules one after the other until one camp is left (docs/data-model.md, Questions and verdicts). */
public final class Contest {

    /** More different answers than this to a question with one true answer are not compared two by two. */
    public static final int MOST_PAIRED = 400;

    /** A camp that a rule removed, and those left standing that beat it by that rule. */
    public record Defeat(Camp loser, List<Camp> winners, Rule rule) {}

    private List<Camp> standing;
    private final List<Defeat> defeats = new ArrayList<>();

    private Contest(List<Camp> camps) {
        standing = camps;
    }

    /**
     * Asks every rule.
     *
     * @param stateLike whether a later state succeeds an earlier one
     */
    public static Contest among(List<Camp> camps, Set<ClaimId> preferred, boolean stateLike, Context context) {
        Contest contest = new Contest(camps);
        contest.best(Rule.HUMAN, Comparator.comparing(camp -> !camp.holdsAny(preferred)));
        contest.best(Rule.MODALITY, Comparator.comparing(Camp::doubt));
        if (stateLike) {
            contest.unbeaten(Rule.SUCCESSION, (one, other) -> other.latest().before(one.latest()));
        }
        contest.unbeaten(Rule.PRECISION, (one, other) -> Match.of(one.value(), other.value(), context) == Match.FINER);
        contest.unbeaten(Rule.PRECISION, (one, other) -> Match.sharpens(one.value(), other.value()));
        contest.best(Rule.INDEPENDENT_SUPPORT, Comparator.comparing(camp -> -camp.voices()));
        contest.best(Rule.SOURCE_TIER, Comparator.comparing(Camp::tier));
        contest.best(Rule.RECONCILED, Comparator.comparing(camp -> !camp.isReconciled()));
        return contest;
    }

    /** The only camp left; null when the rules leave several, or there was none. */
    public @Nullable Camp winner() {
        return standing.size() == 1 ? standing.get(0) : null;
    }

    public List<Camp> standing() {
        return standing;
    }

    public List<Defeat> defeats() {
        return defeats;
    }

    /** Keeps the camps that come first in the order. */
    private void best(Rule rule, Comparator<Camp> order) {
        if (standing.size() < 2) {
            return;
        }
        Camp first = standing.stream().min(order).orElseThrow();
        List<Camp> kept = standing.stream()
                .filter(camp -> order.compare(camp, first) == 0)
                .toList();
        for (Camp camp : standing) {
            if (order.compare(camp, first) != 0) {
                defeats.add(new Defeat(camp, kept, rule));
            }
        }
        standing = kept;
    }

    /**
     * Keeps the camps that no kept camp beats. Only a kept camp can remove another: one that was itself removed for
     * being too coarse must not take along a third that it merely touches.
     */
    private void unbeaten(Rule rule, BiPredicate<Camp, Camp> beats) {
        if (standing.size() < 2 || standing.size() > MOST_PAIRED) {
            return;
        }
        Map<Camp, Boolean> kept = new HashMap<>();
        Set<Camp> asked = new HashSet<>();
        for (Camp camp : standing) {
            isKept(camp, beats, kept, asked);
        }
        List<Camp> left =
                standing.stream().filter(camp -> kept.getOrDefault(camp, true)).toList();
        for (Camp camp : standing) {
            if (!left.contains(camp)) {
                defeats.add(new Defeat(
                        camp,
                        left.stream().filter(other -> beats.test(other, camp)).toList(),
                        rule));
            }
        }
        standing = left;
    }

    private boolean isKept(Camp camp, BiPredicate<Camp, Camp> beats, Map<Camp, Boolean> kept, Set<Camp> asked) {
        Boolean known = kept.get(camp);
        if (known != null || !asked.add(camp)) {
            return known == null || known;
        }
        boolean unbeaten = standing.stream()
                .filter(other -> other != camp && beats.test(other, camp))
                .noneMatch(other -> isKept(other, beats, kept, asked));
        kept.put(camp, unbeaten);
        return unbeaten;
    }
}
