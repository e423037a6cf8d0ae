package claimgraph.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one run, so that a person sees all of them at once. Not thread-safe. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(ProblemCode code, Location location, String message) {
        found.add(new Problem(code, location, message));
    }

    /** All problems by place: file, line, column. */
    public List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    public long errors() {
        return sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    public long warnings() {
        return sorted().size() - errors();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
