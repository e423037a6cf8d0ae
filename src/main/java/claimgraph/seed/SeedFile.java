package claimgraph.seed;

import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one seed file as a stream of rows (RFC 4180, UTF-8, header row, lines that start with {@code #} are comments).
 * A byte order mark, CRLF, blank lines, quoting and the order of columns make no difference.
 */
public final class SeedFile {

    /** What a person annotates is thousands of times less; what is read is held, so there must be an end. */
    static final int MOST_ROWS = 1_000_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private final Path path;
    private final String shown;
    private final Layout layout;
    private final Problems problems;
    private final CellPool pool;

    /** @param shown the path as a person would type it; every problem names it */
    SeedFile(Path path, String shown, Layout layout, CellPool pool, Problems problems) {
        this.path = path;
        this.shown = shown;
        this.layout = layout;
        this.pool = pool;
        this.problems = problems;
    }

    /**
     * Hands every well-formed row to {@code rows}, in the order of the file; what is not well-formed becomes a problem.
     *
     * @return false when no row could be read, so that nothing can be said about what the file would hold
     * @throws UncheckedIOException when the disk fails while reading
     */
    public boolean read(Consumer<SeedRow> rows) {
        if (!isReadableFile()) {
            return false;
        }
        try {
            return scan() && parse(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown, e);
        }
    }

    private boolean isReadableFile() {
        PathKind kind = PathKind.of(path);
        if (kind == PathKind.MISSING) {
            problems.add(
                    ProblemCode.MISSING_FILE,
                    Location.ofFile(shown),
                    "The file is missing. docs/seeds.md says what it holds.");
        } else if (kind != PathKind.FILE) {
            problems.add(
                    ProblemCode.NOT_A_FILE,
                    Location.ofFile(shown),
                    "It is " + kind.words() + ". Put a CSV file that can be read here.");
        }
        return kind == PathKind.FILE;
    }

    private boolean scan() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return SeedScan.isSound(in, shown, ',', problems);
        }
    }

    private boolean parse(Consumer<SeedRow> rows) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                BOMInputStream text =
                        BOMInputStream.builder().setInputStream(in).get();
                BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
                CSVParser parser = FORMAT.parse(reader)) {
            return parse(parser, rows);
        }
    }

    private boolean parse(CSVParser parser, Consumer<SeedRow> rows) {
        Iterator<CSVRecord> records = parser.iterator();
        CSVRecord names = next(records);
        if (names == null) {
            problems.add(
                    ProblemCode.EMPTY_FILE,
                    Location.ofFile(shown),
                    "The file holds nothing but blank lines or comments. Write its header line and its rows.");
            return false;
        }
        Header header = Header.read(names.values(), Location.ofLine(shown, startLine(parser, names)), layout, problems);
        if (header.isUnusable()) {
            return false;
        }
        long count = 0;
        for (CSVRecord cells = next(records); cells != null; cells = next(records)) {
            if (++count <= MOST_ROWS) {
                row(header, cells, startLine(parser, cells), rows);
            }
        }
        checkCount(count);
        return count > 0;
    }

    private void checkCount(long count) {
        if (count > MOST_ROWS) {
            problems.add(
                    ProblemCode.TOO_MANY_ROWS,
                    Location.ofFile(shown),
                    "The file has " + count + " rows, and at most " + MOST_ROWS + " are read. Split it by source.");
        }
        if (count == 0) {
            problems.add(
                    ProblemCode.HEADER_ONLY,
                    Location.ofFile(shown),
                    "The file has a header and no rows. Write a row or delete the file.");
        }
    }

    /** The next record that is not blank, or null at the end. */
    private static @Nullable CSVRecord next(Iterator<CSVRecord> records) {
        while (records.hasNext()) {
            CSVRecord cells = records.next();
            if (!isBlank(cells)) {
                return cells;
            }
        }
        return null;
    }

    private static boolean isBlank(CSVRecord cells) {
        for (String cell : cells.values()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void row(Header header, CSVRecord cells, long line, Consumer<SeedRow> rows) {
        if (cells.size() != header.size()) {
            problems.add(
                    ProblemCode.CELL_COUNT,
                    Location.ofLine(shown, line),
                    "The row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + ", the header has "
                            + header.size()
                            + (cells.size() > header.size()
                                    ? ". Quote cells that hold commas."
                                    : ". Write one comma for each empty cell."));
            return;
        }
        SeedRow row = new SeedRow(layout, shown, line, header.arrange(cells.values(), pool));
        for (String column : layout.columns()) {
            CellText.check(row.location(), column, row.cell(column), problems);
        }
        rows.accept(row);
    }

    /** The parser knows the last line of a record; the first is as many lines up as its cells hold line breaks. */
    private static long startLine(CSVParser parser, CSVRecord cells) {
        long breaks = 0;
        for (String cell : cells.values()) {
            breaks += LineBreaks.count(cell);
        }
        return Math.max(1, parser.getCurrentLineNumber() - breaks);
    }
}
