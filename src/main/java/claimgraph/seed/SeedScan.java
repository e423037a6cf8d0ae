package claimgraph.seed;

import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Reads the bytes of a seed file once, before anything is parsed, and finds what would mislead a CSV parser: wrong
 * encodings, quotes that never close, cells without end, marks of an unfinished merge. Holds one buffer, never the file.
 */
final class SeedScan {

    /** Longest cell, in bytes: one mebibyte; nothing that a person annotates comes near. */
    static final int LONGEST_CELL = 1 << 20;

    private static final String CONFLICT_MARKS = "<=>";

    private final String file;
    private final Problems problems;
    private final Utf8Check utf8 = new Utf8Check();
    private long line = 1;
    private int lineLength;
    private int sameMark;
    private int firstOfLine;
    private boolean quoted;
    private boolean comment;
    private boolean atCellStart = true;
    private boolean afterQuote;
    private long quoteLine;
    private int cellLength;
    private boolean sound = true;

    private SeedScan(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads to the end or to the first fault that makes parsing pointless; true when parsing may go on. */
    static boolean isSound(InputStream in, String file, Problems problems) throws IOException {
        return new SeedScan(file, problems).scan(in);
    }

    private boolean scan(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int read = in.read(buffer); read >= 0 && sound; read = in.read(buffer)) {
            int from = total == 0 ? startOfText(buffer, read) : 0;
            for (int i = from; i < read && sound; i++) {
                accept(buffer[i] & 0xFF);
            }
            total += read;
        }
        if (sound) {
            finish(total);
        }
        return sound;
    }

    /** Where the text starts behind a UTF-8 byte order mark; names UTF-16 by its mark. */
    private int startOfText(byte[] buffer, int read) {
        int first = read < 2 ? 0 : (buffer[0] & 0xFF) << 8 | (buffer[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            fail(ProblemCode.NOT_UTF8, "The file is UTF-16. Save it as UTF-8.");
        }
        boolean mark =
                read >= 3 && (buffer[0] & 0xFF) == 0xEF && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF;
        return mark ? 3 : 0;
    }

    private void accept(int b) {
        lineLength++;
        if (!utf8.accept(b)) {
            fail(
                    ProblemCode.NOT_UTF8,
                    String.format(
                            Locale.ROOT,
                            "Byte 0x%02X at byte %d of the line is not UTF-8%s. Save the file as UTF-8.",
                            b,
                            lineLength,
                            b >= 0x80 ? " (it looks like Windows-1252)" : ""));
        } else if (b == 0) {
            fail(ProblemCode.CONTROL_CHARACTER, "The line holds a NUL byte (U+0000). Delete it.");
        } else {
            countMarks(b);
            structure(b);
        }
        if (b == '\n') {
            line++;
            lineLength = 0;
        }
    }

    /** Seven times {@code <}, {@code =} or {@code >} at the start of a line are the marks of an unfinished merge. */
    private void countMarks(int b) {
        if (lineLength == 1) {
            firstOfLine = b;
            sameMark = CONFLICT_MARKS.indexOf(b) >= 0 ? 1 : 0;
        } else if (sameMark > 0 && lineLength == sameMark + 1 && b == firstOfLine) {
            sameMark++;
        } else if (sameMark == 7 && lineLength == 8 && (b == ' ' || b == '\n' || b == '\r')) {
            fail(
                    ProblemCode.MERGE_CONFLICT,
                    "The line is a mark of an unfinished merge conflict. Choose one side and delete the marks.");
        }
    }

    private void structure(int b) {
        if (comment) {
            comment = b != '\n';
            return;
        }
        if (quoted) {
            insideQuotes(b);
        } else if (b == '"' && atCellStart) {
            quoted = true;
            quoteLine = line;
        } else if (b == '"' && afterQuote) {
            quoted = true;
        } else {
            outsideQuotes(b);
        }
        afterQuote = b == '"' && !quoted;
    }

    private void insideQuotes(int b) {
        atCellStart = false;
        if (b == '"') {
            quoted = false;
        } else {
            count();
        }
    }

    private void outsideQuotes(int b) {
        if (b == '#' && lineLength == 1) {
            comment = true;
        } else if (b == ',' || b == '\n' || b == '\r') {
            atCellStart = true;
            cellLength = 0;
        } else {
            atCellStart = false;
            count();
        }
    }

    private void count() {
        if (++cellLength > LONGEST_CELL) {
            fail(
                    quoted ? ProblemCode.UNBALANCED_QUOTE : ProblemCode.CELL_TOO_LONG,
                    quoted
                            ? "The quote that opens on line " + quoteLine
                                    + " does not close within 1,048,576 bytes. Close it or double the quotes inside."
                            : "The cell is longer than 1,048,576 bytes. No cell needs that much.");
        }
    }

    private void finish(long total) {
        if (total == 0) {
            problems.add(
                    ProblemCode.EMPTY_FILE,
                    Location.ofFile(file),
                    "The file is empty. Write at least its header line.");
            sound = false;
        } else if (!utf8.complete()) {
            fail(ProblemCode.NOT_UTF8, "The last character is cut off. Save the file as UTF-8.");
        } else if (quoted) {
            line = quoteLine;
            fail(
                    ProblemCode.UNBALANCED_QUOTE,
                    "A quote opens on line " + quoteLine + " and never closes. Close it or double the quotes inside.");
        }
    }

    private void fail(ProblemCode code, String message) {
        long where = code == ProblemCode.UNBALANCED_QUOTE ? quoteLine : line;
        problems.add(code, Location.ofLine(file, where), message);
        sound = false;
    }
}
