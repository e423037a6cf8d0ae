package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.weigh.arithmetic.Sum;
import claimgraph.weigh.context.WeighingContext;
import claimgraph.weigh.difference.ClaimNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the story of a question says of other questions: which sums fail, what records say, why a fact is none after all.
 * That nobody says otherwise is said here and nowhere else.
 */
final class SettlementExplanation {

    private static final int MOST_TOLD = 3;

    private final WeighingContext context;
    private final Map<Fact, Fate> fates;
    private final Against against;
    private final ClaimNames names;

    SettlementExplanation(WeighingContext context, Map<Fact, Fate> fates, Against against) {
        this.context = context;
        this.fates = fates;
        this.against = against;
        this.names = new ClaimNames(context);
    }

    /** The sentences that follow those on the claims of the question itself. */
    String tell(Verdict verdict, Map<Fact, Fate> own) {
        Question question = verdict.question();
        if (isUnopposed(verdict) && own.isEmpty() && against.isNothing(question)) {
            return " Nobody says otherwise.";
        }
        StringBuilder text = new StringBuilder();
        sums(question, text);
        against.clashes(question)
                .forEach(clash -> text.append(" A linked record says otherwise: ")
                        .append(clash.statement().record())
                        .append(" has ")
                        .append(context.label(clash.statement().value()))
                        .append(", against ")
                        .append(names.cited(clash.claim()))
                        .append('.'));
        lost(own, text);
        open(own, text);
        stands(question, text);
        return text.toString();
    }

    private boolean isUnopposed(Verdict verdict) {
        return verdict.status() == Status.DECIDED
                && verdict.losses().isEmpty()
                && !verdict.isDisagreement()
                && context.property(verdict.question()).singleValued();
    }

    private void sums(Question question, StringBuilder text) {
        List<Sum> all = against.sums(question);
        List<Sum> telling = all.stream()
                .filter(sum -> against.overruled(sum, question).isEmpty())
                .toList();
        List<Sum> ofFacts =
                telling.stream().filter(sum -> against.hasFactOf(sum, question)).toList();
        List<Sum> told = ofFacts.isEmpty() ? telling : ofFacts;
        told.stream()
                .limit(MOST_TOLD)
                .map(Sum::reconciliation)
                .forEach(sum -> text.append(" The figures do not add up (")
                        .append(sum.title())
                        .append("). ")
                        .append(sum.explanation()));
        if (told.size() > MOST_TOLD) {
            text.append(" More sums fail: ").append(told.size() - MOST_TOLD).append('.');
        }
        if (told.isEmpty() && !all.isEmpty()) {
            Set<Claim> overruled = new TreeSet<>();
            all.forEach(sum -> overruled.addAll(against.overruled(sum, question)));
            text.append(" What does not fit it is no fact for other reasons: ")
                    .append(names.citedAll(overruled))
                    .append('.');
        }
    }

    private void lost(Map<Fact, Fate> own, StringBuilder text) {
        own.forEach((fact, fate) -> {
            if (fate instanceof Fate.Coarser coarser) {
                text.append(" It does not say on which basis; ")
                        .append(named(coarser.than(), fact.question()))
                        .append(" does, and is the fact.");
            } else if (fate instanceof Fate.Lost lost) {
                text.append(' ').append(why(fact, lost));
            }
        });
    }

    private String why(Fact fact, Fate.Lost lost) {
        String is = names.cited(fact.representative()) + " is no fact: ";
        List<Fact> others = lost.to().facts().stream()
                .filter(other -> !other.equals(fact))
                .sorted(Fact.STRENGTH.thenComparing(Fact::representative))
                .toList();
        String them = ClaimNames.series(
                others.stream().map(other -> named(other, fact.question())).toList());
        String support = lost.strongest().preferred() && !fact.preferred()
                ? ", which a decision prefers."
                : ". Fewer independent sources say it, " + fact.agreeing().voices() + " against "
                        + ClaimNames.series(others.stream()
                                .map(other -> String.valueOf(other.agreeing().voices()))
                                .toList())
                        + ".";
        return is + cannot(lost.to()) + them + support;
    }

    private String cannot(Exclusion exclusion) {
        if (exclusion instanceof Exclusion.OfFamily family) {
            return "one figure has one " + label(family.family()) + ", and it stands beside ";
        }
        return exclusion instanceof Exclusion.OfSum ? "it does not fit " : "it cannot be right beside ";
    }

    private String label(String property) {
        Property known = context.catalogue().property(property);
        return known == null ? property : known.label();
    }

    private void open(Map<Fact, Fate> own, StringBuilder text) {
        List<Fact> tied = own.keySet().stream()
                .filter(fact -> fates.get(fact) instanceof Fate.Tied)
                .toList();
        if (!tied.isEmpty()) {
            String what = names.citedAll(tied.stream().map(Fact::representative).toList());
            int voices = tied.get(0).agreeing().voices();
            text.append(" Nothing decides, so ")
                    .append(what)
                    .append(tied.size() == 1 ? " is no fact" : " are no facts")
                    .append(": what excludes ")
                    .append(tied.size() == 1 ? "it" : "them")
                    .append(" has as many independent sources, ")
                    .append(voices)
                    .append('.');
        }
        own.forEach((fact, fate) -> {
            if (fate instanceof Fate.Denied) {
                text.append(" Until somebody decides, ")
                        .append(names.cited(fact.representative()))
                        .append(" is no fact.");
            }
        });
    }

    /** Why a fact of the question stands, though others exclude it. */
    private void stands(Question question, StringBuilder text) {
        List<Fact> weaker = new ArrayList<>();
        fates.forEach((fact, fate) -> {
            if (fate instanceof Fate.Lost lost
                    && !fact.question().equals(question)
                    && lost.to().facts().stream()
                            .anyMatch(other -> other.question().equals(question) && !fates.containsKey(other))) {
                weaker.add(fact);
            }
        });
        if (!weaker.isEmpty()) {
            text.append(" This stands: fewer independent sources say ")
                    .append(ClaimNames.series(
                            weaker.stream().map(fact -> named(fact, question)).toList()))
                    .append('.');
        }
    }

    /** Of a family of which only one can hold: which one does. */
    String basis(List<Fact> stand) {
        if (stand.isEmpty()) {
            return " Only one of these bases can be right, and nothing decides which, so none is a fact.";
        }
        return " Only one of these bases can be right, unless a sum shows that two fit: "
                + ClaimNames.series(stand.stream()
                        .map(fact -> named(fact, fact.question()) + " is a fact")
                        .toList())
                + ".";
    }

    /** {@code pre-money valuation USD 3.5 billion (s000-c027)}; with its subject where that is another one. */
    private String named(Fact fact, Question from) {
        Question question = fact.question();
        Property property = context.property(question);
        String aspect = question.aspect().isEmpty() ? "" : " (" + context.aspect(property, question.aspect()) + ")";
        String of = question.subject().equals(from.subject())
                ? ""
                : " of " + context.label(new Value.Thing(question.subject()));
        return property.label() + aspect + of + " "
                + context.label(fact.agreeing().value()) + " ("
                + fact.representative().id() + ")";
    }
}
