package claimgraph.weigh.arithmetic;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Decision;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Expression.Figure;
import claimgraph.claim.Modality;
import claimgraph.claim.Question;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims that state figures, by the question they answer. */
final class StatedFigures {

    private final Map<Question, List<Claim>> byQuestion;
    private final Set<ClaimId> deprecated = new HashSet<>();

    StatedFigures(Map<Question, List<Claim>> byQuestion, List<Decision> decisions) {
        this.byQuestion = byQuestion;
        for (Decision decision : decisions) {
            ClaimId claim = decision.claim();
            if (decision.action() == Action.DEPRECATE && claim != null) {
                deprecated.add(claim);
            }
        }
    }

    static Question question(Figure figure, String about) {
        return new Question(figure.subject().isEmpty() ? about : figure.subject(), figure.property(), figure.aspect());
    }

    /** The claims that state the figure, of its source if it names one; denied and deprecated ones state nothing. */
    List<Claim> of(Figure figure, String about) {
        return byQuestion.getOrDefault(question(figure, about), List.of()).stream()
                .filter(claim -> figure.source().isEmpty() || claim.source().equals(figure.source()))
                .filter(claim -> claim.value() instanceof Quantity || claim.value() instanceof Period)
                .filter(claim -> claim.modality() != Modality.DENIED && !deprecated.contains(claim.id()))
                .toList();
    }
}
