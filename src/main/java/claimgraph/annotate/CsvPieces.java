package claimgraph.annotate;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a CSV file into records, comments and blank lines, so that it can be put together again unchanged. */
final class CsvPieces {

    /**
     * A stretch of the file with the line end behind it.
     *
     * @param line first physical line, 1-based; LF, CR LF and a lone CR end one each
     * @param isRecord false for comments, blank lines and a byte order mark
     */
    record Piece(String raw, long line, boolean isRecord) {

        /** The line end that the piece ends with; empty at the end of a file that lacks one. */
        String lineEnd() {
            return raw.endsWith("\r\n") ? "\r\n" : raw.endsWith("\n") ? "\n" : raw.endsWith("\r") ? "\r" : "";
        }
    }

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private long line = 1;

    private CsvPieces(String text) {
        this.text = text;
    }

    /** The pieces in the order of the file; their texts in a row are the file. */
    static List<Piece> cut(String text) {
        return new CsvPieces(text).cut();
    }

    private List<Piece> cut() {
        if (text.startsWith("\uFEFF")) {
            add(1, false);
        }
        while (at < text.length()) {
            char first = text.charAt(at);
            boolean isRecord = first != '#' && !isLineEnd(first);
            add(isRecord ? endOfRecord() : endOfLine(at), isRecord);
        }
        return pieces;
    }

    private void add(int end, boolean isRecord) {
        String raw = text.substring(at, end);
        pieces.add(new Piece(raw, line, isRecord));
        for (int i = at; i < end; i++) {
            if (isLineEnd(text.charAt(i)) && (i == 0 || text.charAt(i) != '\n' || text.charAt(i - 1) != '\r')) {
                line++;
            }
        }
        at = end;
    }

    /** As RFC 4180 has it: a quote opens a quoted cell only where the cell begins, and line ends inside belong to it. */
    private int endOfRecord() {
        int i = at;
        while (i < text.length() && !isLineEnd(text.charAt(i))) {
            i = text.charAt(i) == '"' ? behindQuotes(i) : i;
            while (i < text.length() && text.charAt(i) != ',' && !isLineEnd(text.charAt(i))) {
                i++;
            }
            i += i < text.length() && text.charAt(i) == ',' ? 1 : 0;
        }
        return endOfLine(i);
    }

    private int behindQuotes(int open) {
        int close = text.indexOf('"', open + 1);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
            close = text.indexOf('"', close + 2);
        }
        return close < 0 ? text.length() : close + 1;
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < text.length() && !isLineEnd(text.charAt(i))) {
            i++;
        }
        boolean pair = text.startsWith("\r\n", i);
        return Math.min(text.length(), i + (pair ? 2 : 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
