package claimgraph.seed;

/** Finds the marks of an unfinished merge: a line that starts with seven equal characters out of {@code < = > |}. */
final class ConflictMarks {

    private static final String MARKS = "<=>|";
    static final int LENGTH = 7;

    private int mark;
    private int count;

    /** True when the byte completes a mark: a space or the end of the line behind seven equal ones. */
    boolean accept(int b, long column) {
        if (column == 1) {
            mark = b;
            count = MARKS.indexOf(b) >= 0 ? 1 : 0;
            return false;
        }
        if (column <= LENGTH) {
            count += count == column - 1 && b == mark ? 1 : 0;
            return false;
        }
        return isComplete() && column == LENGTH + 1 && (b == ' ' || b == '\n' || b == '\r');
    }

    /** True when the line starts with a whole mark; at the end of the file nothing need follow it. */
    boolean isComplete() {
        return count == LENGTH;
    }
}
