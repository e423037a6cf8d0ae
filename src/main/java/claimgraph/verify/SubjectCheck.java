package claimgraph.verify;

import claimgraph.claim.Claim;
import claimgraph.claim.Entity;
import claimgraph.claim.TextEvidence;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import claimgraph.text.SourceText;
import claimgraph.text.Subjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the passages of a claim show whom it is about: by a name of the subject, or by the words of subject_text. */
final class SubjectCheck {

    private final SourceText text;
    private final Subjects subjects;
    private final Map<String, Entity> entities;

    SubjectCheck(SourceText text, Map<String, Entity> entities) {
        this.text = text;
        this.entities = entities;
        this.subjects = new Subjects(entities);
    }

    Optional<EvidenceFinding.Fault> check(Claim claim) {
        List<String> passages = TextEvidence.of(claim.evidence())
                .flatMap(place ->
                        text.slice(place.passage().start(), place.passage().end()).stream())
                .toList();
        String said = claim.subjectText();
        if (!said.isEmpty() && passages.stream().noneMatch(passage -> passage.contains(said))) {
            return Optional.of(fault(Shown.quoted(said) + " does not stand in the passage " + places(claim)
                    + ". Copy the words that refer to the subject from it."));
        }
        String subject = claim.question().subject();
        if (!said.isEmpty()
                || passages.stream().anyMatch(passage -> subjects.shown(subject, passage) != Subjects.By.NOTHING)) {
            return Optional.empty();
        }
        Entity entity = entities.get(subject);
        return Optional.of(fault(
                "No name of " + Shown.quoted(entity == null ? subject : entity.label()) + " stands in the passage "
                        + places(claim) + ", and subject_text is empty. Write there the words of the passage that refer"
                        + " to it, or let the passage reach to where it is named."));
    }

    private static EvidenceFinding.Fault fault(String message) {
        return new EvidenceFinding.Fault(ProblemCode.SUBJECT_NOT_SHOWN, "subject_text", message);
    }

    private static String places(Claim claim) {
        return TextEvidence.of(claim.evidence())
                .map(place -> place.passage().place())
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
