package claimgraph.cli.outcome;

import claimgraph.cli.option.SeedOptions;
import claimgraph.problem.Problem;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/** Prints the problems of a run, all at once, and what they mean for it. */
public final class ProblemReport {
    private static final int MOST_SHOWN = 100;

    private ProblemReport() {}

    /** Prints the first hundred and a count; nothing when there are none. */
    public static void print(Problems problems, PrintWriter out) {
        List<Problem> sorted = problems.sorted();
        sorted.stream().limit(MOST_SHOWN).forEach(out::println);
        if (sorted.size() > MOST_SHOWN) {
            out.println("… and " + (sorted.size() - MOST_SHOWN) + " more.");
        }
    }

    /** {@code 2 errors and 1 warning in 1 file. …}; empty when there are no problems. */
    public static String verdict(Problems problems) {
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

    /** All problems of a command that therefore did nothing, and how it ends. */
    public static int refuse(Problems problems, PrintWriter err) {
        print(problems, err);
        verdict(problems).lines().forEach(err::println);
        return ExitCode.DATA_HAS_PROBLEMS;
    }

    /**
     * What is wrong with a file of the seeds as it is now, and how a command that worked on it ends.
     *
     * @param told lines of whose empty cells the person was told already
     */
    public static int ofFile(SeedOptions seeds, String file, Set<Long> told, PrintWriter err) {
        Problems all = new Problems();
        seeds.pipeline(err).check(all);
        Problems here = new Problems();
        for (Problem problem : all.sorted()) {
            if (problem.location().file().endsWith(file)
                    && !(problem.code() == ProblemCode.MISSING_CELL
                            && told.contains(problem.location().line()))) {
                here.add(problem.code(), problem.location(), problem.message());
            }
        }
        print(here, err);
        long elsewhere = all.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> !problem.location().file().endsWith(file))
                .count();
        if (elsewhere > 0) {
            err.println(count(elsewhere, "error") + " in other files; claimgraph check tells them.");
        }
        return here.hasErrors() ? ExitCode.DATA_HAS_PROBLEMS : ExitCode.FINE;
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
