package claimgraph.check;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Decision;
import claimgraph.claim.Fingerprint;
import claimgraph.claim.Question;
import claimgraph.claim.Row;
import claimgraph.claim.value.Period;
import claimgraph.ontology.IdForms;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules for rows of decisions.csv: a decision must name a question that has claims, and claims that are unchanged. */
final class DecisionRows {

    private static final int LONGEST_REASON = 500;

    private final Claims claims;
    private final IdForms ids;
    private @Nullable Map<Question, List<Claim>> questions;
    private final boolean whole;
    private final Problems problems;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();

    /** @param whole false when some claims have errors, so that no decision can be called stale */
    DecisionRows(Claims claims, IdForms ids, boolean whole, Problems problems) {
        this.ids = ids;
        this.claims = claims;
        this.whole = whole;
        this.problems = problems;
    }

    void accept(SeedRow row) {
        Cells cells = new Cells(row, problems);
        Question question = new Question(
                orEmpty(cells.required("subject")), orEmpty(cells.required("property")), cells.text("aspect"));
        Decision.Action action = cells.choice("action", Decision.Action.values(), null);
        String reason = cells.required("reason") == null ? "" : cells.text("reason", LONGEST_REASON);
        String decidedBy = cells.text("decided_by", LONGEST_REASON);
        Period decidedOn = cells.date("decided_on");
        List<Claim> answers = questions().getOrDefault(question, List.of());
        ClaimId claim = claim(cells, action, answers);
        if (whole && !question.subject().isEmpty() && !question.property().isEmpty()) {
            checkFresh(cells, question, answers);
        }
        if (isFirst(cells, question, claim, row) && cells.isSound() && action != null) {
            decisions.add(new Decision(
                    question,
                    action,
                    claim,
                    reason,
                    decidedBy,
                    decidedOn,
                    cells.text("fingerprint"),
                    new Row(SeedFolder.canonical("decisions.csv"), row.line(), question.key())));
        }
    }

    /** Gathered when the first decision asks: most seeds have none. */
    private Map<Question, List<Claim>> questions() {
        if (questions == null) {
            questions = claims.byQuestion();
        }
        return questions;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private @Nullable ClaimId claim(Cells cells, Decision.@Nullable Action action, List<Claim> claims) {
        if (action == Decision.Action.KEEP_OPEN) {
            if (!cells.text("claim").isEmpty()) {
                cells.wrong(
                        ProblemCode.SURPLUS_CELL,
                        "claim",
                        Shown.quoted(cells.text("claim")) + " stands here, but keep_open chooses no claim. Delete it.");
            }
            return null;
        }
        String id = cells.matching("claim", ids::isClaim, "Write the source and the claim, like s003-c017.");
        if (id == null) {
            return null;
        }
        List<String> candidates =
                claims.stream().map(claim -> claim.id().toString()).toList();
        if (whole && !claims.isEmpty()) {
            cells.known("claim", id, candidates, "the claims that answer this question", ProblemCode.STALE_DECISION);
        }
        return ClaimId.parse(id);
    }

    private void checkFresh(Cells cells, Question question, List<Claim> claims) {
        if (claims.isEmpty()) {
            List<String> keys = questions().keySet().stream().map(Question::key).toList();
            cells.wrong(
                    ProblemCode.STALE_DECISION,
                    "subject",
                    "No claim answers " + Shown.quoted(question.key()) + "." + Nearest.didYouMean(question.key(), keys)
                            + " Mend the question or delete the decision.");
            return;
        }
        String now = Fingerprint.of(claims);
        String then = cells.text("fingerprint");
        if (!now.equals(then)) {
            cells.wrong(
                    ProblemCode.STALE_DECISION,
                    "fingerprint",
                    Shown.quoted(then) + " is not the fingerprint of the claims there are now. Look at them again; if"
                            + " the decision still stands, write \"" + now + "\".");
        }
    }

    private boolean isFirst(Cells cells, Question question, @Nullable ClaimId claim, SeedRow row) {
        Long earlier = seen.putIfAbsent(question.key() + " " + claim, row.line());
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ID,
                    "subject",
                    Shown.quoted(question.key()) + " is decided on line " + earlier
                            + " too. Keep one of the two rows.");
        }
        return earlier == null;
    }

    List<Decision> finish() {
        return decisions;
    }
}
