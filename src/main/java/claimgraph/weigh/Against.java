package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Clash;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.weigh.arithmetic.Sum;
import claimgraph.weigh.context.AgreeingClaims;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks against the answers to a question besides its own claims: sums, linked records, claims on other questions. */
final class Against {

    private final Map<Question, Verdict> verdicts = new HashMap<>();
    private final Map<Question, List<Sum>> failing = new HashMap<>();
    private final Map<Question, List<Clash>> clashes = new HashMap<>();
    private final Set<Question> compared = new HashSet<>();
    private final Exclusions exclusions;

    private Against(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    static Against of(
            List<Verdict> verdicts, List<Verdict> across, List<Sum> sums, List<Clash> clashes, Exclusions exclusions) {
        Against against = new Against(exclusions);
        Map<ClaimId, Question> asked = new HashMap<>();
        for (Verdict verdict : verdicts) {
            against.verdicts.put(verdict.question(), verdict);
            if (!verdict.relations().isEmpty() || !across.isEmpty()) {
                verdict.candidates().forEach(claim -> asked.put(claim.id(), claim.question()));
            }
        }
        for (Sum sum : sums) {
            if (sum.fails()) {
                sum.reconciliation()
                        .questions()
                        .forEach(question -> against.failing
                                .computeIfAbsent(question, key -> new ArrayList<>())
                                .add(sum));
            }
        }
        clashes.forEach(clash -> against.clashes
                .computeIfAbsent(clash.claim().question(), key -> new ArrayList<>())
                .add(clash));
        across.forEach(verdict -> verdict.candidates().forEach(claim -> against.compared.add(claim.question())));
        verdicts.forEach(verdict -> verdict.relations().stream()
                .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
                .forEach(relation -> {
                    Question other = asked.get(relation.from());
                    if (other != null && !other.equals(verdict.question())) {
                        against.compared.add(other);
                    }
                }));
        return against;
    }

    /** The sums that fail with one of its claims. */
    List<Sum> sums(Question question) {
        return failing.getOrDefault(question, List.of());
    }

    /** Whether the figure of the question that stands in the sum is one that weighing made a fact. */
    boolean hasFactOf(Sum sum, Question question) {
        return sum.figures().stream()
                .map(AgreeingClaims::representative)
                .anyMatch(claim -> claim.question().equals(question) && exclusions.of(claim.id()) != null);
    }

    List<Clash> clashes(Question question) {
        return clashes.getOrDefault(question, List.of());
    }

    /** Whether nothing but its own claims speaks against its answers. */
    boolean isNothing(Question question) {
        return !failing.containsKey(question) && !clashes.containsKey(question) && !compared.contains(question);
    }

    /** In which ways the answers differ from what is said elsewhere. */
    Set<Difference> kinds(Question question) {
        Set<Difference> kinds = EnumSet.noneOf(Difference.class);
        sums(question).stream()
                .filter(sum -> overruled(sum, question).isEmpty())
                .forEach(sum -> kinds.add(sum.ofTimes() ? Difference.DURATION_MISMATCH : Difference.SUM_MISMATCH));
        if (clashes.containsKey(question)) {
            kinds.add(Difference.RECORD_CLASH);
        }
        return kinds;
    }

    private boolean isDenied(Claim claim) {
        Fact fact = exclusions.of(claim.id());
        return fact != null
                && !fact.preferred()
                && clashes(claim.question()).stream()
                        .anyMatch(clash -> fact.agreeing().claims().contains(clash.claim()));
    }

    /**
     * The figures of other questions that lost there against another answer, or that a record denies: then it is no wonder
     * that the sum fails, and it says nothing against this question.
     */
    List<Claim> overruled(Sum sum, Question question) {
        List<Claim> overruled = new ArrayList<>();
        for (AgreeingClaims agreeing : sum.figures()) {
            Claim claim = agreeing.representative();
            Verdict verdict = verdicts.get(claim.question());
            boolean lost = exclusions.of(claim.id()) == null && verdict != null && verdict.status() == Status.DECIDED;
            if (!claim.question().equals(question) && (lost || isDenied(claim))) {
                overruled.add(claim);
            }
        }
        return overruled;
    }
}
