package claimgraph.seed;

import claimgraph.problem.Location;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/** Reads one SSSOM/TSV file as a stream of rows: a head in YAML behind {@code #}, then a table with tabs. */
public final class SssomFile {

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setDelimiter('\t')
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private final Path path;
    private final String shown;
    private final Problems problems;

    /** @param shown the path as a person would type it; every problem names it */
    public SssomFile(Path path, String shown, Problems problems) {
        this.path = path;
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * Hands every well-formed row to {@code rows}; what is not well-formed becomes a problem. A byte order mark, CR LF,
     * quoting, and the tabs that spreadsheets leave at the ends of lines make no difference.
     */
    public void read(Consumer<SssomRow> rows) {
        PathKind kind = PathKind.of(path);
        if (kind != PathKind.FILE) {
            problems.add(
                    ProblemCode.NOT_A_FILE,
                    Location.ofFile(shown),
                    "It is " + kind.words() + ". Put a file that can be read here.");
            return;
        }
        try {
            if (isSound()) {
                parse(rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown, e);
        }
    }

    private boolean isSound() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return SeedScan.isSound(in, shown, '\t', problems);
        }
    }

    private void parse(Consumer<SssomRow> rows) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                BOMInputStream text =
                        BOMInputStream.builder().setInputStream(in).get();
                BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            List<String> head = head(reader);
            table(SssomHead.parse(head), head.size(), reader, rows);
        }
    }

    /** The lines above the table that begin with {@code #}, without it; a spreadsheet may have quoted them whole. */
    private static List<String> head(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        reader.mark(2);
        for (int first = reader.read(); first == '#' || (first == '"' && reader.read() == '#'); first = reader.read()) {
            String line = String.valueOf(reader.readLine()).stripTrailing();
            boolean quoted = first == '"' && line.endsWith("\"");
            lines.add(quoted ? line.substring(0, line.length() - 1).replace("\"\"", "\"") : line);
            reader.mark(2);
        }
        reader.reset();
        return lines;
    }

    private void table(SssomHead head, int above, BufferedReader reader, Consumer<SssomRow> rows) throws IOException {
        SssomHead.REQUIRED.stream()
                .filter(slot -> !head.slots().containsKey(slot))
                .forEach(slot -> problems.add(
                        ProblemCode.MISSING_SLOT,
                        Location.ofFile(shown),
                        "The head has no " + slot + ". Write \"#" + slot + ": …\" at the top."));
        List<String> columns = List.of();
        boolean hasRows = false;
        try (CSVParser parser = TABLE.parse(reader)) {
            for (CSVRecord record : parser) {
                List<String> cells = withoutEmptyEnd(record, columns.size());
                Location line = Location.ofLine(shown, above + startLine(parser, cells));
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    columns = cells.stream().map(SssomFile::name).toList();
                    if (!isSound(columns, line)) {
                        return;
                    }
                } else {
                    hasRows = true;
                    row(head, columns, cells, line, rows);
                }
            }
        }
        if (columns.isEmpty()) {
            problems.add(
                    ProblemCode.EMPTY_FILE,
                    Location.ofFile(shown),
                    "The file has no table. Write its header line and its rows below the head.");
        } else if (!hasRows) {
            problems.add(
                    ProblemCode.HEADER_ONLY,
                    Location.ofFile(shown),
                    "The table has a header and no rows. Write a row or delete the file.");
        }
    }

    /** Without the empty cells behind the last column, which spreadsheets leave. */
    private static List<String> withoutEmptyEnd(CSVRecord record, int columns) {
        List<String> cells = record.toList();
        int size = cells.size();
        while (size > columns && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private static long startLine(CSVParser parser, List<String> cells) {
        long breaks = cells.stream().mapToLong(LineBreaks::count).sum();
        return Math.max(1, parser.getCurrentLineNumber() - breaks);
    }

    /** The name of a column as it is meant: without space around and in lower case. */
    private static String name(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isSound(List<String> columns, Location line) {
        if (columns.size() == 1 && columns.get(0).indexOf(',') >= 0) {
            problems.add(
                    ProblemCode.WRONG_SEPARATOR,
                    line,
                    "The cells of the header are separated by commas. Save the table with tabs.");
            return false;
        }
        long before = problems.errors();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                problems.add(
                        ProblemCode.DUPLICATE_COLUMN, line, Shown.quoted(column) + " stands twice. Delete one column.");
            } else if (!SssomSlots.OF_A_MAPPING.contains(column)) {
                problems.add(
                        ProblemCode.UNKNOWN_COLUMN,
                        line,
                        Shown.quoted(column) + " is not a slot of an SSSOM mapping."
                                + Nearest.didYouMean(column, SssomSlots.OF_A_MAPPING));
            }
        }
        for (String slot : SssomSlots.REQUIRED) {
            if (!seen.contains(slot)) {
                problems.add(ProblemCode.MISSING_COLUMN, line, "The column " + slot + " is missing. Add it.");
            }
        }
        return problems.errors() == before;
    }

    private void row(SssomHead head, List<String> columns, List<String> cells, Location line, Consumer<SssomRow> rows) {
        if (cells.size() != columns.size()) {
            problems.add(
                    ProblemCode.CELL_COUNT,
                    line,
                    "The row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + ", the header has "
                            + columns.size()
                            + (cells.size() > columns.size()
                                    ? ". Quote cells that hold tabs."
                                    : ". Write one tab for each empty cell."));
            return;
        }
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            filled.put(columns.get(i), cells.get(i));
            CellText.check(line, columns.get(i), cells.get(i), problems);
        }
        boolean whole = true;
        for (String slot : SssomSlots.REQUIRED) {
            if (filled.getOrDefault(slot, "").isBlank()) {
                problems.add(ProblemCode.MISSING_CELL, line.column(slot), "The cell is empty. It must be filled.");
                whole = false;
            }
        }
        if (whole) {
            rows.accept(new SssomRow(head, filled, line));
        }
    }
}
