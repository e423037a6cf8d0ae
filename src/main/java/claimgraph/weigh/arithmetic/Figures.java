package claimgraph.weigh.arithmetic;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Modality;
import claimgraph.claim.Question;
import claimgraph.claim.arithmetic.Expression.Figure;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims that state figures, by the question they answer. */
final class Figures {

    private final Map<Question, List<Claim>> byQuestion;
    private final Set<ClaimId> deprecated = new HashSet<>();

    Figures(Claims claims, Map<Question, List<Claim>> byQuestion) {
        this.byQuestion = byQuestion;
        claims.decisions().stream()
                .filter(decision -> decision.action() == Action.DEPRECATE)
                .forEach(decision -> {
                    ClaimId claim = decision.claim();
                    if (claim != null) {
                        deprecated.add(claim);
                    }
                });
    }

    /** The claims that state the figure, of its source if it names one; denied and deprecated ones state nothing. */
    List<Claim> of(Figure figure, String about) {
        String subject = figure.subject().isEmpty() ? about : figure.subject();
        Question question = new Question(subject, figure.property(), figure.aspect());
        return byQuestion.getOrDefault(question, List.of()).stream()
                .filter(claim -> figure.source().isEmpty() || claim.source().equals(figure.source()))
                .filter(claim -> claim.value() instanceof Quantity || claim.value() instanceof Period)
                .filter(claim -> claim.modality() != Modality.DENIED && !deprecated.contains(claim.id()))
                .toList();
    }
}
