package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Clash;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import claimgraph.weigh.FactSettlement.Settled;
import claimgraph.weigh.arithmetic.Arithmetic;
import claimgraph.weigh.arithmetic.Sum;
import claimgraph.weigh.context.Clashes;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Weighs the questions subject by subject, and settles each subject, or keeps it until all that its sums touch are there. */
final class WholeWeighing {

    private final NavigableMap<Question, List<Claim>> byQuestion;
    private final Consumer<Verdict> verdicts;
    private final Consumer<Verdict> across;
    private final Arithmetic arithmetic;
    private final WeighingContext context;
    private final List<Clash> clashes;
    private final Map<String, List<Clash>> clashesBySubject;
    private final Set<String> inSums;
    private final List<Verdict> kept = new ArrayList<>();
    private final List<Verdict> keptAcross = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    WholeWeighing(Claims claims, Catalogue catalogue, Consumer<Verdict> verdicts, Consumer<Verdict> across) {
        this.byQuestion = claims.byQuestion();
        this.verdicts = verdicts;
        this.across = across;
        WeighingContext before = WeighingContext.of(claims, catalogue);
        this.arithmetic = Arithmetic.of(claims, byQuestion, before);
        this.context = before.with(arithmetic.reconciled());
        this.clashes = Clashes.in(claims, context);
        this.clashesBySubject = clashes.stream()
                .collect(Collectors.groupingBy(clash -> clash.claim().question().subject()));
        this.inSums = arithmetic.sums().stream()
                .flatMap(sum -> sum.reconciliation().questions().stream())
                .map(Question::subject)
                .collect(Collectors.toSet());
    }

    Comparison weigh() {
        List<Verdict> onSubject = new ArrayList<>();
        byQuestion.forEach((question, group) -> {
            if (!onSubject.isEmpty() && !onSubject.get(0).question().subject().equals(question.subject())) {
                settle(onSubject);
                onSubject.clear();
            }
            onSubject.add(Weighing.weigh(question, group, context));
        });
        settle(onSubject);
        List<Sum> failing = arithmetic.failingAmong(facts(kept));
        List<Clash> theirs = clashes.stream()
                .filter(clash -> inSums.contains(clash.claim().question().subject()))
                .toList();
        hand(FactSettlement.settle(kept, keptAcross, arithmetic.sums(), failing, theirs, context));
        return new Comparison(
                arithmetic.sums().stream().map(Sum::reconciliation).toList(),
                relations.stream().distinct().sorted().toList(),
                clashes);
    }

    private void settle(List<Verdict> onSubject) {
        if (onSubject.isEmpty()) {
            return;
        }
        List<Verdict> compared = AcrossProperties.compare(onSubject, context);
        String subject = onSubject.get(0).question().subject();
        if (inSums.contains(subject)) {
            kept.addAll(onSubject);
            keptAcross.addAll(compared);
        } else {
            hand(FactSettlement.settle(
                    onSubject,
                    compared,
                    List.of(),
                    List.of(),
                    clashesBySubject.getOrDefault(subject, List.of()),
                    context));
        }
    }

    private void hand(Settled settled) {
        settled.verdicts().forEach(verdicts);
        settled.across().forEach(across);
        relations.addAll(settled.relations());
    }

    private static Map<Question, List<Claim>> facts(List<Verdict> verdicts) {
        Map<Question, List<Claim>> facts = new HashMap<>();
        for (Verdict verdict : verdicts) {
            List<Claim> won = verdict.facts();
            if (!won.isEmpty()) {
                facts.put(verdict.question(), won);
            }
        }
        return facts;
    }
}
