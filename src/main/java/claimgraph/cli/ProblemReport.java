package claimgraph.cli;

import claimgraph.problem.Problem;
import claimgraph.problem.Problems;
import java.io.PrintWriter;
import java.util.List;

/** Prints the problems of a run, all at once, and what they mean for it. */
final class ProblemReport {
    private static final int MOST_SHOWN = 100;

    private ProblemReport() {}

    /** Prints the first hundred and a count; nothing when there are none. */
    static void print(Problems problems, PrintWriter out) {
        List<Problem> sorted = problems.sorted();
        sorted.stream().limit(MOST_SHOWN).forEach(out::println);
        if (sorted.size() > MOST_SHOWN) {
            out.println("… and " + (sorted.size() - MOST_SHOWN) + " more.");
        }
    }

    /** {@code 2 errors and 1 warning in 1 file. …}; empty when there are no problems. */
    static String verdict(Problems problems) {
        List<Problem> sorted = problems.sorted();
        if (sorted.isEmpty()) {
            return "";
        }
        long files = sorted.stream()
                .map(problem -> problem.location().file())
                .distinct()
                .count();
        long errors = problems.errors();
        long warnings = problems.warnings();
        String counts = errors == 0
                ? count(warnings, "warning")
                : count(errors, "error") + (warnings == 0 ? "" : " and " + count(warnings, "warning"));
        return counts + " in " + count(files, "file") + (errors == 0 ? "." : ". Nothing was written.")
                + " Each code is explained in docs/problems.md.";
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
