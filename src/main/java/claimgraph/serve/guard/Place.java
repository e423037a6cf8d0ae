package claimgraph.serve.guard;

/**
 * A place in the text of a query.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units as editors of queries count
 */
record Place(int line, int column) {
    private static final int WIDTH = 120;

    /** Where the parser does not say. */
    static final Place UNKNOWN = new Place(0, 0);

    boolean isKnown() {
        return line > 0 && column > 0;
    }

    /** {@code Line 3, column 5: } or nothing. */
    String said() {
        return isKnown() ? "Line " + line + ", column " + column + ": " : "";
    }

    /** Adds line, column and the line itself with a caret under the column. */
    Refusal on(Refusal refusal, String text) {
        return isKnown() ? refusal.with("line", line).with("column", column).with("excerpt", excerpt(text)) : refusal;
    }

    /** The rest of the line from this place on; empty where the place is not known. */
    String rest(String text) {
        if (!isKnown()) {
            return "";
        }
        String row = row(text);
        return column > row.length() ? "" : row.substring(column - 1);
    }

    private String excerpt(String text) {
        String row = row(text).replace('\t', ' ');
        int from = Math.max(0, Math.min(column - 1, row.length()) - WIDTH / 2);
        String shown = row.substring(from, Math.min(row.length(), from + WIDTH));
        return shown + "\n" + " ".repeat(Math.max(0, column - 1 - from)) + "^";
    }

    private String row(String text) {
        return text.lines().skip(line - 1L).findFirst().orElse("");
    }
}
