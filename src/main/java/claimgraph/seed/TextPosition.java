package claimgraph.seed;

/** Line and column while bytes go by; LF, CR LF and a lone CR end a line, as in editors. */
final class TextPosition {

    private long line = 1;
    private long column;
    private int previous = -1;

    /** Moves to the byte; only the first byte of a character moves the column. */
    void moveTo(int b, boolean startsCharacter) {
        if (previous == '\n' || (previous == '\r' && b != '\n')) {
            line++;
            column = 0;
        }
        if (startsCharacter) {
            column++;
        }
        previous = b;
    }

    /** 1-based. */
    long line() {
        return line;
    }

    /** 1-based, in characters (code points). */
    long column() {
        return column;
    }

    boolean atLineStart() {
        return column == 1;
    }
}
