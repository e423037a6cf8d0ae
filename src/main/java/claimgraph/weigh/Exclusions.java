package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Verdict;
import claimgraph.weigh.arithmetic.Sum;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which facts exclude one another, and which are coarser answers than others. */
final class Exclusions {

    private record Family(Question about, String name) {}

    private final WeighingContext context;
    private final Map<ClaimId, Fact> facts = new HashMap<>();
    private final Set<Exclusion> ofSums = new LinkedHashSet<>();
    private final Set<Exclusion> ofClaims = new LinkedHashSet<>();
    private final Set<Exclusion> ofFamilies = new LinkedHashSet<>();
    private final Map<Fact, Set<Fact>> finer = new LinkedHashMap<>();

    private Exclusions(WeighingContext context) {
        this.context = context;
    }

    /**
     * Gathers them.
     *
     * @param sums every sum that the facts may stand in: one that holds shows that two of a family fit
     * @param failing sums that fail among facts alone
     */
    static Exclusions of(List<Verdict> verdicts, List<Sum> sums, List<Sum> failing, WeighingContext context) {
        Exclusions exclusions = new Exclusions(context);
        Map<Family, List<Fact>> families = new LinkedHashMap<>();
        verdicts.forEach(verdict -> exclusions.gather(verdict, families));
        families.forEach((family, members) -> exclusions.ofFamily(family, members, sums));
        verdicts.forEach(verdict -> verdict.relations().forEach(exclusions::ofClaims));
        failing.forEach(exclusions::ofSum);
        return exclusions;
    }

    /** Sums first: they say most of why facts exclude one another. */
    Collection<Exclusion> all() {
        Set<Exclusion> all = new LinkedHashSet<>(ofSums);
        all.addAll(ofClaims);
        all.addAll(ofFamilies);
        return all;
    }

    /** For each coarse fact those of its family that state a basis. */
    Map<Fact, Set<Fact>> finer() {
        return finer;
    }

    /** The fact that the claim belongs to, if any. */
    @Nullable
    Fact of(ClaimId claim) {
        return facts.get(claim);
    }

    private void gather(Verdict verdict, Map<Family, List<Fact>> families) {
        Property property = context.property(verdict.question());
        Set<String> names = new HashSet<>(property.superProperties());
        names.retainAll(context.catalogue().exclusive());
        for (Fact fact : Fact.of(verdict, context)) {
            know(fact);
            Question question = verdict.question();
            names.forEach(name -> families.computeIfAbsent(
                            new Family(new Question(question.subject(), "", question.aspect()), name),
                            key -> new ArrayList<>())
                    .add(fact));
        }
    }

    private void know(Fact fact) {
        fact.agreeing().claims().forEach(claim -> facts.put(claim.id(), fact));
    }

    private void ofFamily(Family family, List<Fact> members, List<Sum> sums) {
        List<Fact> stated = members.stream().filter(fact -> !isUnstated(fact)).toList();
        for (int i = 1; i < stated.size(); i++) {
            for (int j = 0; j < i; j++) {
                Fact one = stated.get(j);
                Fact other = stated.get(i);
                if (!one.question().equals(other.question())
                        && sums.stream().noneMatch(sum -> fits(sum, one) && fits(sum, other))) {
                    ofFamilies.add(new Exclusion.OfFamily(Set.of(one, other), family.name()));
                }
            }
        }
        if (!stated.isEmpty()) {
            members.stream().filter(this::isUnstated).map(Fact::asCoarse).forEach(fact -> {
                know(fact);
                finer.put(fact, new LinkedHashSet<>(stated));
            });
        }
    }

    private boolean isUnstated(Fact fact) {
        return context.property(fact.question()).bearing().basisUnstated();
    }

    private static boolean fits(Sum sum, Fact fact) {
        return sum.reconciliation().outcome() == Outcome.HOLDS
                && sum.figures().stream()
                        .flatMap(agreeing -> agreeing.claims().stream())
                        .anyMatch(claim -> fact.agreeing().claims().contains(claim));
    }

    private void ofClaims(Relation relation) {
        Fact one = facts.get(relation.from());
        Fact other = facts.get(relation.to());
        if (relation.type() == Relation.Type.CONTRADICTS && one != null && other != null && !one.equals(other)) {
            ofClaims.add(new Exclusion.OfClaims(Set.of(one, other)));
        }
    }

    private void ofSum(Sum sum) {
        Set<Fact> members = new LinkedHashSet<>();
        for (AgreeingClaims agreeing : sum.figures()) {
            agreeing.claims().stream()
                    .map(Claim::id)
                    .min(Comparator.naturalOrder())
                    .map(facts::get)
                    .ifPresent(members::add);
        }
        ofSums.add(new Exclusion.OfSum(Set.copyOf(members), sum));
    }
}
