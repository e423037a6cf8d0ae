package claimgraph.check;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Decision;
import claimgraph.claim.Fingerprint;
import claimgraph.claim.Question;
import claimgraph.claim.Row;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for rows of decisions.csv: a decision must name a question that has claims, and claims that are unchanged. */
final class DecisionRows {

    private static final Pattern CLAIM = Pattern.compile("s\\d{3,6}-c\\d{3,7}");

    private final Map<Question, List<Claim>> questions;
    private final Problems problems;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, SeedRow> seen = new HashMap<>();

    DecisionRows(Map<Question, List<Claim>> questions, Problems problems) {
        this.questions = questions;
        this.problems = problems;
    }

    void accept(SeedRow row) {
        Cells cells = new Cells(row, problems);
        Question question = new Question(cells.text("subject"), cells.text("property"), cells.text("aspect"));
        Decision.Action action = cells.choice("action", Decision.Action.values(), null);
        String reason = cells.required("reason");
        List<Claim> claims = questions.getOrDefault(question, List.of());
        ClaimId claim = claim(cells, action, claims);
        if (claims.isEmpty()) {
            cells.wrong(
                    ProblemCode.STALE_DECISION,
                    "subject",
                    "No claim answers \"" + question.key() + "\" any more. Delete the decision or mend the question.");
        } else {
            checkFingerprint(cells, claims);
        }
        if (cells.isSound() && action != null && reason != null && isFirst(cells, question, claim, row)) {
            decisions.add(new Decision(
                    question,
                    action,
                    claim,
                    reason,
                    cells.text("decided_by"),
                    cells.date("decided_on"),
                    cells.text("fingerprint"),
                    new Row(SeedFolder.canonical("decisions.csv"), row.line(), question.key())));
        }
    }

    private static @Nullable ClaimId claim(Cells cells, Decision.@Nullable Action action, List<Claim> claims) {
        if (action == Decision.Action.KEEP_OPEN) {
            return null;
        }
        String id = cells.matching("claim", CLAIM, "Write the source and the claim, like s003-c017.");
        if (id == null) {
            return null;
        }
        List<String> candidates =
                claims.stream().map(claim -> claim.id().toString()).toList();
        String known = cells.known(
                "claim", id, candidates, "the claims that answer this question", ProblemCode.STALE_DECISION);
        return known == null ? null : ClaimId.parse(known);
    }

    private static void checkFingerprint(Cells cells, List<Claim> claims) {
        String now = Fingerprint.of(claims);
        String then = cells.text("fingerprint");
        if (!now.equals(then)) {
            cells.wrong(
                    ProblemCode.STALE_DECISION,
                    "fingerprint",
                    "\"" + then + "\" is not the fingerprint of the claims there are now. Look at them again; if the"
                            + " decision still stands, write \"" + now + "\".");
        }
    }

    private boolean isFirst(Cells cells, Question question, @Nullable ClaimId claim, SeedRow row) {
        SeedRow earlier = seen.putIfAbsent(question.key() + " " + claim, row);
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ID,
                    "subject",
                    "Line " + earlier.line() + " decides the same. Keep one of them.");
        }
        return earlier == null;
    }

    List<Decision> finish() {
        return decisions;
    }
}
