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
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/**
 * Reads one seed file as a stream of rows (RFC 4180, UTF-8, header row, lines that start with {@code #} are comments).
 * A byte order mark, CRLF, blank lines, quoting and the order of columns make no difference.
 */
public final class SeedFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private final Path path;
    private final String shown;
    private final Layout layout;
    private final Problems problems;

    /** @param shown the path as a person would type it; every problem names it */
    public SeedFile(Path path, String shown, Layout layout, Problems problems) {
        this.path = path;
        this.shown = shown;
        this.layout = layout;
        this.problems = problems;
    }

    /**
     * Hands every well-formed row to {@code rows}, in the order of the file; what is not well-formed becomes a problem.
     *
     * @throws UncheckedIOException when the disk fails while reading
     */
    public void read(Consumer<SeedRow> rows) {
        if (!isReadableFile()) {
            return;
        }
        try {
            if (scan()) {
                parse(rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown, e);
        }
    }

    private boolean isReadableFile() {
        String wrong = "";
        if (!Files.exists(path)) {
            wrong = Files.isSymbolicLink(path) ? "is a link that leads nowhere" : "";
            if (wrong.isEmpty()) {
                problems.add(
                        ProblemCode.MISSING_FILE,
                        Location.ofFile(shown),
                        "The file is missing. docs/seeds.md says what it holds.");
                return false;
            }
        } else if (Files.isDirectory(path)) {
            wrong = "is a folder";
        } else if (!Files.isRegularFile(path)) {
            wrong = "is not a regular file (a pipe, device or socket)";
        } else if (!Files.isReadable(path)) {
            wrong = "may not be read by this user";
        }
        if (wrong.isEmpty()) {
            return true;
        }
        problems.add(ProblemCode.NOT_A_FILE, Location.ofFile(shown), "It " + wrong + ". Put a CSV file here.");
        return false;
    }

    private boolean scan() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return SeedScan.isSound(in, shown, problems);
        }
    }

    private void parse(Consumer<SeedRow> rows) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                BOMInputStream text =
                        BOMInputStream.builder().setInputStream(in).get();
                BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
                CSVParser parser = FORMAT.parse(reader)) {
            parse(parser, rows);
        } catch (UncheckedIOException | IllegalStateException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            problems.add(
                    ProblemCode.MALFORMED_CSV,
                    Location.ofFile(shown),
                    "The file is not CSV as RFC 4180 has it: " + cause.getMessage()
                            + ". Quote the whole cell and double the quotes inside.");
        }
    }

    private void parse(CSVParser parser, Consumer<SeedRow> rows) {
        Header header = null;
        long count = 0;
        for (CSVRecord cells : parser) {
            long line = startLine(parser, cells);
            if (header == null) {
                header = Header.read(cells.values(), Location.ofLine(shown, line), layout, problems);
                if (header.isUnusable()) {
                    return;
                }
            } else {
                count++;
                row(header, cells, line, rows);
            }
        }
        if (count == 0) {
            problems.add(
                    ProblemCode.HEADER_ONLY,
                    Location.ofFile(shown),
                    "The file has a header and no rows. Write a row or delete the file.");
        }
    }

    private void row(Header header, CSVRecord cells, long line, Consumer<SeedRow> rows) {
        if (cells.size() != header.size()) {
            problems.add(
                    ProblemCode.CELL_COUNT,
                    Location.ofLine(shown, line),
                    "The row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + ", the header has "
                            + header.size() + ". Quote cells that hold commas; write one comma for each empty cell.");
            return;
        }
        SeedRow row = new SeedRow(layout, shown, line, header.arrange(cells.values()));
        CellText.check(row, layout, problems);
        rows.accept(row);
    }

    /** The parser knows the last line of a record; the first is as many lines up as its cells hold line breaks. */
    private static long startLine(CSVParser parser, CSVRecord cells) {
        long breaks = 0;
        for (String cell : cells) {
            breaks += LineBreaks.count(cell);
        }
        return Math.max(1, parser.getCurrentLineNumber() - breaks);
    }
}
