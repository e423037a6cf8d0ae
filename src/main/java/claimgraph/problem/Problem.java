package claimgraph.problem;

import java.util.Comparator;

/**
 * One finding about the data: a value, not an accident, so that one run can report all of them.
 *
 * @param message what was found in quotes, what is wrong, what to write instead; full sentences
 */
public record Problem(ProblemCode code, Location location, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(problem -> problem.code().code())
            .thenComparing(Problem::message);

    public Problem {
        message = Shown.visible(message);
    }

    public Severity severity() {
        return code.severity();
    }

    /** The line a person reads: place, column, finding, remedy, code. */
    @Override
    public String toString() {
        String mark = severity() == Severity.WARNING ? "warning: " : "";
        return location + " " + mark + message + " [" + code.code() + "]";
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
