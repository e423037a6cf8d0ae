package claimgraph.seed;

import claimgraph.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Follows the quotes, cells and rows of a CSV file byte by byte, as RFC 4180 has them, and finds what would make a
 * parser read nonsense or fill the memory. Holds nothing of the file.
 */
public final class CellScan {

    /** Longest cell or comment, in bytes: one mebibyte; nothing that a person annotates comes near. */
    static final int LONGEST_CELL = 1 << 20;

    static final int LONGEST_ROW = 8 * LONGEST_CELL;
    static final int MOST_CELLS = 1000;

    /** What is wrong with the structure, and on which line. */
    record Fault(ProblemCode code, long line, String message) {}

    private enum State {
        CELL_START,
        BARE,
        QUOTED,
        QUOTE_IN_QUOTED,
        BEHIND_QUOTED,
        COMMENT
    }

    private final char separator;
    private State state = State.CELL_START;
    private boolean inHeader = true;
    private int cells;
    private int cellLength;
    private int rowLength;
    private long quoteLine;

    /** @param separator what stands between two cells */
    CellScan(char separator) {
        this.separator = separator;
    }

    /** The fault that this byte brings to light, or null. */
    @Nullable
    Fault accept(int b, TextPosition at) {
        if (++rowLength > LONGEST_ROW && !isQuoted()) {
            return tooLong("row", LONGEST_ROW, at.line());
        }
        return switch (state) {
            case CELL_START -> start(b, at);
            case BARE -> bare(b, at);
            case QUOTED -> quoted(b);
            case QUOTE_IN_QUOTED -> b == '"' ? to(State.QUOTED) : behindQuoted(b, at);
            case BEHIND_QUOTED -> behindQuoted(b, at);
            case COMMENT -> comment(b, at);
        };
    }

    private @Nullable Fault start(int b, TextPosition at) {
        if (b == '"') {
            quoteLine = at.line();
            return to(State.QUOTED);
        }
        if (b == '#' && at.atLineStart()) {
            return to(State.COMMENT);
        }
        return isEnd(b) ? end(b, at.line()) : bare(b, at);
    }

    private @Nullable Fault bare(int b, TextPosition at) {
        if (isEnd(b)) {
            return end(b, at.line());
        }
        state = State.BARE;
        return ++cellLength > LONGEST_CELL ? tooLong("cell", LONGEST_CELL, at.line()) : null;
    }

    private @Nullable Fault comment(int b, TextPosition at) {
        if (isLineEnd(b)) {
            newRow();
            return null;
        }
        return ++cellLength > LONGEST_CELL ? tooLong("comment", LONGEST_CELL, at.line()) : null;
    }

    private @Nullable Fault quoted(int b) {
        cellLength = Math.min(cellLength + 1, LONGEST_CELL + 1);
        rowLength = Math.min(rowLength, LONGEST_ROW);
        return b == '"' ? to(State.QUOTE_IN_QUOTED) : null;
    }

    private @Nullable Fault behindQuoted(int b, TextPosition at) {
        if (isEnd(b)) {
            return cellLength > LONGEST_CELL ? tooLong("cell", LONGEST_CELL, quoteLine) : end(b, at.line());
        }
        if (b == ' ' || (b == '\t' && !inHeader && separator != '\t')) {
            return to(State.BEHIND_QUOTED);
        }
        if (quoteLine < at.line()) {
            return new Fault(
                    ProblemCode.UNBALANCED_QUOTE,
                    quoteLine,
                    "A quote opens on line " + quoteLine + " and the next one, on line " + at.line()
                            + ", does not close a cell. Close the quote, or double the quotes inside the cell.");
        }
        if (inHeader && separator == ',' && (b == ';' || b == '\t' || b == '|')) {
            return new Fault(ProblemCode.WRONG_SEPARATOR, at.line(), wrongSeparator((char) b));
        }
        return new Fault(
                ProblemCode.MALFORMED_CSV,
                at.line(),
                "Text follows the closing quote of a cell, at column " + at.column()
                        + ". Quote the whole cell and double the quotes inside.");
    }

    private @Nullable Fault end(int b, long line) {
        if (isLineEnd(b)) {
            inHeader &= cells == 0 && state == State.CELL_START;
            newRow();
            return null;
        }
        state = State.CELL_START;
        cellLength = 0;
        return ++cells < MOST_CELLS
                ? null
                : new Fault(
                        ProblemCode.CELL_COUNT,
                        line,
                        "The row has more than " + MOST_CELLS + " cells. Quote cells that hold "
                                + (separator == ',' ? "commas." : "tabs."));
    }

    /** The fault that the end of the file brings to light, or null. */
    @Nullable
    Fault finish() {
        if (state == State.QUOTED) {
            return new Fault(
                    ProblemCode.UNBALANCED_QUOTE,
                    quoteLine,
                    "A quote opens on line " + quoteLine
                            + " and never closes. Close it, or double the quotes inside the cell.");
        }
        return cellLength > LONGEST_CELL ? tooLong("cell", LONGEST_CELL, quoteLine) : null;
    }

    /** What is said of a header whose cells something else than a comma separates. */
    public static String wrongSeparator(char found) {
        String what = found == ';' ? "semicolons" : found == '\t' ? "tabs" : "bars";
        return "The cells of the header are separated by " + what + ". Save the table with commas.";
    }

    private void newRow() {
        state = State.CELL_START;
        cells = 0;
        cellLength = 0;
        rowLength = 0;
    }

    private boolean isQuoted() {
        return state == State.QUOTED || state == State.QUOTE_IN_QUOTED;
    }

    private boolean isEnd(int b) {
        return b == separator || isLineEnd(b);
    }

    private static boolean isLineEnd(int b) {
        return b == '\n' || b == '\r';
    }

    private @Nullable Fault to(State next) {
        state = next;
        return null;
    }

    private static Fault tooLong(String what, int limit, long line) {
        return new Fault(
                ProblemCode.CELL_TOO_LONG,
                line,
                "The " + what + " is longer than " + limit / LONGEST_CELL
                        + " MiB. Nothing that people annotate needs that much; look for a missing "
                        + (what.equals("cell") ? "comma or quote." : "line break."));
    }
}
