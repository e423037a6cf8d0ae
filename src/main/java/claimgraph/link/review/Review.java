package claimgraph.link.review;

import claimgraph.link.match.ProposalTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Walks through proposals in a terminal: ours left, the item right, a question, a reason. */
public final class Review {

    private static final int HALF = 58;

    private final VerdictLog log;
    private final String reviewer;
    private final LocalDate today;
    private final BufferedReader in;
    private final PrintWriter out;

    public Review(VerdictLog log, String reviewer, LocalDate today, BufferedReader in, PrintWriter out) {
        this.log = log;
        this.reviewer = reviewer;
        this.today = today;
        this.in = in;
        this.out = out;
    }

    /** Asks until all is judged, the input ends or the person quits; gives the number of verdicts. */
    public int run(List<ProposalTable.Line> lines) throws IOException {
        List<ProposalTable.Line> open = lines.stream()
                .filter(ProposalTable.Line::isOpen)
                .filter(line -> !log.isJudged(line))
                .toList();
        out.println(open.size() + " to judge, "
                + (lines.stream().filter(ProposalTable.Line::isOpen).count() - open.size()) + " judged before.");
        int given = 0;
        for (ProposalTable.Line line : open) {
            show(line, given + 1, open.size());
            Optional<Judgement> verdict = ask();
            if (verdict.isEmpty()) {
                break;
            }
            out.print("Why? ");
            out.flush();
            String reason = in.readLine();
            if (reason == null || reason.isBlank()) {
                out.println("A verdict without a reason is not kept.");
                continue;
            }
            log.add(line, verdict.get(), reason, reviewer, today);
            given++;
        }
        out.println(given + " verdicts written.");
        out.flush();
        return given;
    }

    private void show(ProposalTable.Line line, int number, int of) {
        out.println();
        out.println("── " + number + " of " + of + " ── " + line.decision() + " " + line.score());
        pair(line.subjectLabel() + " (" + line.subject() + ")", line.objectLabel() + " (" + line.object() + ")");
        pair(line.description(), line.objectDescription());
        pair(line.phrase().isEmpty() ? "" : "“" + line.phrase() + "”", "");
        for (String feature : line.features().split("; ", -1)) {
            out.println("   " + feature);
        }
    }

    private void pair(String left, String right) {
        String cut = left.length() > HALF ? left.substring(0, HALF - 1) + "…" : left;
        out.println(" " + cut + " ".repeat(HALF - cut.length()) + " │ " + right);
    }

    /** A verdict, or nothing when the person quits. */
    private Optional<Judgement> ask() throws IOException {
        while (true) {
            out.print("[s]ame [d]ifferent [n]arrower [b]roader [u]nsure [q]uit? ");
            out.flush();
            String typed = in.readLine();
            if (typed == null
                    || typed.strip().equalsIgnoreCase("q")
                    || typed.strip().equalsIgnoreCase("quit")) {
                return Optional.empty();
            }
            Optional<Judgement> verdict = Judgement.of(typed);
            if (verdict.isPresent()) {
                return verdict;
            }
        }
    }
}
