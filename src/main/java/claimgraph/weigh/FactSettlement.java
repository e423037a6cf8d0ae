package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Clash;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.weigh.arithmetic.Sum;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Match;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A pass over what weighing said of the single questions. Afterwards no two facts exclude one another, and each question
 * knows which sums, records and comparisons speak against what it says. It is a function of the verdicts, sums and clashes
 * alone.
 */
public final class FactSettlement {

    /**
     * What the pass made of them.
     *
     * @param relations between claims on different questions
     */
    public record Settled(List<Verdict> verdicts, List<Verdict> across, List<Relation> relations) {}

    private final WeighingContext context;
    private final Exclusions exclusions;
    private final Map<Fact, Fate> fates;
    private final Against against;
    private final Set<Question> winners;
    private final SettlementExplanation story;
    private final SortedSet<Relation> relations = new TreeSet<>();

    private FactSettlement(
            List<Verdict> verdicts,
            List<Verdict> across,
            List<Sum> sums,
            List<Sum> failing,
            List<Clash> clashes,
            WeighingContext context) {
        this.context = context;
        this.exclusions = Exclusions.of(verdicts, sums, failing, context);
        this.against = Against.of(verdicts, across, sums, clashes, exclusions);
        this.fates = fates(clashes);
        this.winners = winners();
        this.story = new SettlementExplanation(context, fates, against);
    }

    /**
     * Settles verdicts on all questions of one subject or of several.
     *
     * @param sums every sum in which claims of these verdicts stand
     * @param failing those that fail among facts alone
     * @param clashes with claims of these verdicts
     */
    public static Settled settle(
            List<Verdict> verdicts,
            List<Verdict> across,
            List<Sum> sums,
            List<Sum> failing,
            List<Clash> clashes,
            WeighingContext context) {
        FactSettlement settling = new FactSettlement(verdicts, across, sums, failing, clashes, context);
        settling.relate(sums);
        return new Settled(
                verdicts.stream().map(settling::settled).toList(),
                across.stream().map(settling::compared).toList(),
                List.copyOf(settling.relations));
    }

    private Map<Fact, Fate> fates(List<Clash> clashes) {
        Map<Fact, Fate> all = new LinkedHashMap<>();
        Map<Fact, List<Clash>> denied = new LinkedHashMap<>();
        for (Clash clash : clashes) {
            Fact fact = exclusions.of(clash.claim().id());
            if (fact != null && !fact.preferred()) {
                denied.computeIfAbsent(fact, key -> new ArrayList<>()).add(clash);
            }
        }
        denied.forEach((fact, by) -> all.put(fact, new Fate.Denied(by)));
        Set<Fact> concerned = new LinkedHashSet<>(exclusions.finer().keySet());
        exclusions.finer().values().forEach(concerned::addAll);
        exclusions.all().forEach(exclusion -> concerned.addAll(exclusion.facts()));
        concerned.removeAll(denied.keySet());
        all.putAll(Choosing.among(concerned, exclusions.all(), exclusions.finer()));
        return all;
    }

    /** What speaks against what, from question to question: never between two that are both facts. */
    private void relate(List<Sum> sums) {
        sums.stream().filter(Sum::fails).forEach(this::relate);
        for (Exclusion exclusion : exclusions.all()) {
            if (exclusion instanceof Exclusion.OfFamily) {
                List<Fact> two = List.copyOf(exclusion.facts());
                contradict(two.get(0).agreeing(), two.get(1).agreeing());
            }
        }
        fates.forEach((fact, fate) -> {
            if (fate instanceof Fate.Coarser coarser
                    && Match.of(
                                    fact.agreeing().value(),
                                    coarser.than().agreeing().value(),
                                    context)
                            != Match.APART) {
                pairs(coarser.than().agreeing(), fact.agreeing(), Relation.Type.REFINES);
            }
        });
    }

    private void relate(Sum sum) {
        sum.parts().forEach(part -> contradict(sum.whole(), part));
        for (AgreeingClaims part : sum.parts()) {
            if (!isFact(part) && isFact(sum.whole())) {
                sum.parts().stream().filter(other -> other != part).forEach(other -> contradict(part, other));
            }
        }
    }

    private void contradict(AgreeingClaims one, AgreeingClaims other) {
        boolean sameQuestion =
                one.representative().question().equals(other.representative().question());
        if (!sameQuestion && (!isFact(one) || !isFact(other))) {
            pairs(one, other, Relation.Type.CONTRADICTS);
            pairs(other, one, Relation.Type.CONTRADICTS);
        }
    }

    private void pairs(AgreeingClaims from, AgreeingClaims to, Relation.Type type) {
        from.claims()
                .forEach(one -> to.claims().stream()
                        .filter(other -> !other.id().equals(one.id()))
                        .forEach(other -> relations.add(new Relation(one.id(), type, other.id()))));
    }

    private boolean isFact(AgreeingClaims agreeing) {
        Fact fact = exclusions.of(agreeing.representative().id());
        return fact != null && !fates.containsKey(fact);
    }

    private Verdict settled(Verdict verdict) {
        Map<Fact, Fate> own = new LinkedHashMap<>();
        Set<ClaimId> gone = new HashSet<>();
        for (Claim claim : verdict.facts()) {
            Fact fact = exclusions.of(claim.id());
            Fate fate = fact == null ? null : fates.get(fact);
            if (fact != null && fate != null) {
                own.put(fact, fate);
                fact.agreeing().claims().forEach(each -> gone.add(each.id()));
            }
        }
        Set<Difference> differences = differences(verdict);
        String told = verdict.explanation() + story.tell(verdict, own);
        if (own.isEmpty()) {
            boolean beats = verdict.decidedBy() == Rule.UNOPPOSED && winners.contains(verdict.question());
            Rule rule = beats ? Rule.EXCLUSION : verdict.decidedBy();
            return verdict.with(
                    verdict.selected(), verdict.status(), rule, told, differences, verdict.ranks(), verdict.losses());
        }
        return without(verdict, own, gone, told, differences);
    }

    private static Verdict without(
            Verdict verdict, Map<Fact, Fate> own, Set<ClaimId> gone, String told, Set<Difference> differences) {
        Map<ClaimId, Rank> ranks = new LinkedHashMap<>(verdict.ranks());
        ranks.replaceAll((claim, rank) -> rank == Rank.PREFERRED && gone.contains(claim) ? Rank.NORMAL : rank);
        List<Loss> losses = new ArrayList<>(verdict.losses());
        own.forEach((fact, fate) -> losses.addAll(losses(fact, fate)));
        losses.sort(Comparator.comparing(Loss::loser).thenComparing(Loss::winner));
        Status status = ranks.containsValue(Rank.PREFERRED)
                ? Status.DECIDED
                : own.values().stream().anyMatch(Fate::isOpen) ? Status.UNRESOLVED : Status.OVERRULED;
        @Nullable
        Rule rule = status == Status.UNRESOLVED
                ? null
                : own.values().stream().anyMatch(fate -> fate instanceof Fate.Lost)
                        ? Rule.EXCLUSION
                        : own.values().stream().anyMatch(fate -> fate instanceof Fate.Coarser)
                                ? Rule.PRECISION
                                : verdict.decidedBy();
        return verdict.with(
                verdict.selected().stream().filter(id -> !gone.contains(id)).toList(),
                status,
                rule,
                told,
                differences,
                Collections.unmodifiableMap(ranks),
                losses);
    }

    private static List<Loss> losses(Fact fact, Fate fate) {
        if (fate instanceof Fate.Lost lost) {
            return losses(fact, lost.strongest(), Rule.EXCLUSION);
        }
        return fate instanceof Fate.Coarser coarser ? losses(fact, coarser.than(), Rule.PRECISION) : List.of();
    }

    private static List<Loss> losses(Fact fact, Fact to, Rule rule) {
        return fact.agreeing().claims().stream()
                .map(claim -> new Loss(claim.id(), to.representative().id(), rule))
                .toList();
    }

    /** The questions whose facts stand because others on other questions had less support. */
    private Set<Question> winners() {
        Set<Question> questions = new HashSet<>();
        for (Fate fate : fates.values()) {
            if (fate instanceof Fate.Lost lost) {
                lost.to().facts().stream()
                        .filter(fact -> !fates.containsKey(fact))
                        .forEach(fact -> questions.add(fact.question()));
            }
        }
        return questions;
    }

    private Set<Difference> differences(Verdict verdict) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        differences.addAll(verdict.differences());
        differences.addAll(against.kinds(verdict.question()));
        for (Exclusion exclusion : exclusions.all()) {
            if (exclusion instanceof Exclusion.OfFamily
                    && exclusion.facts().stream()
                            .anyMatch(fact -> fact.question().equals(verdict.question()))) {
                differences.add(Difference.BASIS_DIFFERENCE);
            }
        }
        return differences;
    }

    /** Where only one of several properties can hold, the comparison says which does. */
    private Verdict compared(Verdict verdict) {
        if (!context.catalogue().exclusive().contains(verdict.question().property())) {
            return verdict;
        }
        List<Fact> stand = new ArrayList<>();
        for (Claim claim : verdict.candidates()) {
            Fact fact = exclusions.of(claim.id());
            if (fact != null && !fates.containsKey(fact) && !stand.contains(fact)) {
                stand.add(fact);
            }
        }
        return verdict.with(
                stand.stream().map(fact -> fact.representative().id()).sorted().toList(),
                verdict.status(),
                verdict.decidedBy(),
                verdict.explanation() + story.basis(stand),
                verdict.differences(),
                verdict.ranks(),
                verdict.losses());
    }
}
