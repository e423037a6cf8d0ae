package claimgraph.problem;

import java.util.List;
import java.util.TreeSet;

/**
 * Collects the problems of one run, so that a person sees all of them at once. Equal ones count once. Keeps the first
 * hundred thousand by place and counts the rest, so that a hopeless file cannot fill the memory. Not thread-safe.
 */
public final class Problems {

    private static final int MOST_KEPT = 100_000;

    private final TreeSet<Problem> kept = new TreeSet<>();
    private long errors;
    private long warnings;

    public void add(ProblemCode code, Location location, String message) {
        if (!kept.add(new Problem(code, location, message))) {
            return;
        }
        if (code.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        if (kept.size() > MOST_KEPT) {
            kept.pollLast();
        }
    }

    /** All problems by place: file, line, column. */
    public List<Problem> sorted() {
        return List.copyOf(kept);
    }

    /** The first problems by place, at most so many; {@link #errors()} and {@link #warnings()} count all. */
    public List<Problem> first(int most) {
        return kept.stream().limit(most).toList();
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return warnings;
    }

    public boolean hasErrors() {
        return errors > 0;
    }
}
