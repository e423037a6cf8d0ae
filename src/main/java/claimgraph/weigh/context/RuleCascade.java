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

/** Asks the rules one after the other until one group of agreeing claims is left (docs/data-model.md, Questions and verdicts). */
public final class RuleCascade {

    /** More different answers than this to a question with one true answer are not compared two by two. */
    public static final int MOST_PAIRED = 400;

    /** A group of agreeing claims that a rule removed, and those left standing that beat it by that rule. */
    public record Defeat(AgreeingClaims loser, List<AgreeingClaims> winners, Rule rule) {}

    private List<AgreeingClaims> standing;
    private final List<Defeat> defeats = new ArrayList<>();

    private RuleCascade(List<AgreeingClaims> agreeingGroups) {
        standing = agreeingGroups;
    }

    /**
     * Asks every rule.
     *
     * @param stateLike whether a later state succeeds an earlier one
     */
    public static RuleCascade among(
            List<AgreeingClaims> agreeingGroups, Set<ClaimId> preferred, boolean stateLike, WeighingContext context) {
        RuleCascade cascade = new RuleCascade(agreeingGroups);
        cascade.best(Rule.HUMAN, Comparator.comparing(agreeing -> !agreeing.holdsAny(preferred)));
        cascade.best(Rule.MODALITY, Comparator.comparing(AgreeingClaims::doubt));
        if (stateLike) {
            cascade.unbeaten(Rule.SUCCESSION, (one, other) -> other.latest().before(one.latest()));
        }
        cascade.unbeaten(Rule.PRECISION, (one, other) -> Match.of(one.value(), other.value(), context) == Match.FINER);
        cascade.unbeaten(Rule.PRECISION, (one, other) -> Match.sharpens(one.value(), other.value()));
        cascade.best(Rule.INDEPENDENT_SUPPORT, Comparator.comparing(agreeing -> -agreeing.voices()));
        cascade.best(Rule.SOURCE_TIER, Comparator.comparing(AgreeingClaims::tier));
        cascade.best(Rule.RECONCILED, Comparator.comparing(agreeing -> !agreeing.isReconciled()));
        return cascade;
    }

    /** The only group of agreeing claims left; null when the rules leave several, or there was none. */
    public @Nullable AgreeingClaims winner() {
        return standing.size() == 1 ? standing.get(0) : null;
    }

    public List<AgreeingClaims> standing() {
        return standing;
    }

    public List<Defeat> defeats() {
        return defeats;
    }

    /** Keeps the groups of agreeing claims that come first in the order. */
    private void best(Rule rule, Comparator<AgreeingClaims> order) {
        if (standing.size() < 2) {
            return;
        }
        AgreeingClaims first = standing.stream().min(order).orElseThrow();
        List<AgreeingClaims> kept = standing.stream()
                .filter(agreeing -> order.compare(agreeing, first) == 0)
                .toList();
        for (AgreeingClaims agreeing : standing) {
            if (order.compare(agreeing, first) != 0) {
                defeats.add(new Defeat(agreeing, kept, rule));
            }
        }
        standing = kept;
    }

    /**
     * Keeps the groups of agreeing claims that no kept group of agreeing claims beats. Only a kept group of agreeing claims can remove another: one that was itself removed for
     * being too coarse must not take along a third that it merely touches.
     */
    private void unbeaten(Rule rule, BiPredicate<AgreeingClaims, AgreeingClaims> beats) {
        if (standing.size() < 2 || standing.size() > MOST_PAIRED) {
            return;
        }
        Map<AgreeingClaims, Boolean> kept = new HashMap<>();
        Set<AgreeingClaims> asked = new HashSet<>();
        for (AgreeingClaims agreeing : standing) {
            isKept(agreeing, beats, kept, asked);
        }
        List<AgreeingClaims> left = standing.stream()
                .filter(agreeing -> kept.getOrDefault(agreeing, true))
                .toList();
        for (AgreeingClaims agreeing : standing) {
            if (!left.contains(agreeing)) {
                defeats.add(new Defeat(
                        agreeing,
                        left.stream()
                                .filter(other -> beats.test(other, agreeing))
                                .toList(),
                        rule));
            }
        }
        standing = left;
    }

    private boolean isKept(
            AgreeingClaims agreeing,
            BiPredicate<AgreeingClaims, AgreeingClaims> beats,
            Map<AgreeingClaims, Boolean> kept,
            Set<AgreeingClaims> asked) {
        Boolean known = kept.get(agreeing);
        if (known != null || !asked.add(agreeing)) {
            return known == null || known;
        }
        boolean unbeaten = standing.stream()
                .filter(other -> other != agreeing && beats.test(other, agreeing))
                .noneMatch(other -> isKept(other, beats, kept, asked));
        kept.put(agreeing, unbeaten);
        return unbeaten;
    }
}
