package claimgraph.seed;

import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of a seed file once, before anything is parsed, and finds what would mislead a CSV parser: wrong
 * encodings, NUL, marks of an unfinished merge, and what {@link CellScan} finds. Holds one buffer, never the file.
 */
public final class SeedScan {

    private static final int BUFFER = 1 << 16;

    private final String file;
    private final Problems problems;
    private final TextPosition at = new TextPosition();
    private final Utf8Check utf8 = new Utf8Check();
    private final ConflictMarks marks = new ConflictMarks();
    private final CellScan cells;
    private int lead;
    private boolean sound = true;

    private SeedScan(String file, char separator, Problems problems) {
        this.cells = new CellScan(separator);
        this.file = file;
        this.problems = problems;
    }

    /** Reads to the end or to the first fault that makes parsing pointless; true when parsing may go on. */
    public static boolean isSound(InputStream in, String file, char separator, Problems problems) throws IOException {
        return new SeedScan(file, separator, problems).scan(in);
    }

    private boolean scan(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = in.readNBytes(buffer, 0, BUFFER);
        int from = startOfText(buffer, read);
        if (read == from && sound) {
            fail(ProblemCode.EMPTY_FILE, 0, "The file is empty. Write its header line and its rows.");
        }
        while (read > 0 && sound) {
            for (int i = from; i < read && sound; i++) {
                accept(buffer[i] & 0xFF);
            }
            from = 0;
            read = in.readNBytes(buffer, 0, BUFFER);
        }
        if (sound) {
            finish();
        }
        return sound;
    }

    /** Where the text starts behind a UTF-8 byte order mark; recognises UTF-16 and UTF-32 by mark or by zeros. */
    private int startOfText(byte[] buffer, int read) {
        int first = read < 2 ? 0x2020 : (buffer[0] & 0xFF) << 8 | (buffer[1] & 0xFF);
        boolean zeros = (first >> 8 == 0) != ((first & 0xFF) == 0);
        if (first == 0xFEFF || first == 0xFFFE || zeros || (first == 0 && read >= 4 && (buffer[2] | buffer[3]) != 0)) {
            fail(ProblemCode.NOT_UTF8, 1, "The file is UTF-16 or UTF-32. Save it as UTF-8.");
        }
        boolean mark = first == 0xEFBB && read >= 3 && (buffer[2] & 0xFF) == 0xBF;
        return mark ? 3 : 0;
    }

    private void accept(int b) {
        boolean starts = utf8.isComplete();
        boolean fits = utf8.accept(b);
        if (!fits && !starts) {
            notUtf8(lead, b);
            return;
        }
        at.moveTo(b, starts);
        lead = starts ? b : lead;
        if (!fits) {
            notUtf8(b, b);
        } else if (b == 0) {
            fail(
                    ProblemCode.NUL_BYTE,
                    at.line(),
                    "A NUL byte (U+0000) stands at column " + at.column() + ". Delete it; or, if the file is UTF-16,"
                            + " save it as UTF-8.");
        } else if (starts && marks.accept(b, at.column())) {
            conflict();
        } else {
            report(cells.accept(b, at));
        }
    }

    private void notUtf8(int wrong, int next) {
        boolean surrogate = wrong == 0xED && next >= 0xA0 && next <= 0xBF;
        fail(
                ProblemCode.NOT_UTF8,
                at.line(),
                String.format(
                        Locale.ROOT,
                        "Byte 0x%02X at column %d is not UTF-8 (it looks like %s). Save the file as UTF-8.",
                        wrong,
                        at.column(),
                        surrogate ? "CESU-8, half of an emoji" : "Windows-1252"));
    }

    private void conflict() {
        fail(
                ProblemCode.MERGE_CONFLICT,
                at.line(),
                "The line is a mark of an unfinished merge conflict. Choose one side and delete the marks.");
    }

    private void finish() {
        if (!utf8.isComplete()) {
            fail(ProblemCode.NOT_UTF8, at.line(), "The last character is cut off. Save the file as UTF-8.");
        } else if (marks.isComplete() && at.column() == ConflictMarks.LENGTH) {
            conflict();
        } else {
            report(cells.finish());
        }
    }

    private void report(CellScan.@Nullable Fault fault) {
        if (fault != null) {
            fail(fault.code(), fault.line(), fault.message());
        }
    }

    private void fail(ProblemCode code, long line, String message) {
        problems.add(code, Location.ofLine(file, line), message);
        sound = false;
    }
}
