package claimgraph.seed.sssom;

import claimgraph.problem.Location;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one SSSOM/TSV file as a stream of rows: a head in YAML behind {@code #}, then a table with tabs. */
public final class SssomFile {

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setDelimiter('\t')
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

    /** Hands every well-formed row to {@code rows}; what is not well-formed becomes a problem. */
    public void read(Consumer<SssomRow> rows) {
        if (!Files.isRegularFile(path)) {
            problems.add(
                    ProblemCode.NOT_A_FILE, Location.ofFile(shown), "It is no file that can be read. Put a file here.");
            return;
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            List<String> head = head(reader);
            table(SssomHead.parse(head), head.size(), reader, rows);
        } catch (CharacterCodingException e) {
            problems.add(ProblemCode.NOT_UTF8, Location.ofFile(shown), "The file is not UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown, e);
        }
    }

    private static List<String> head(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        reader.mark(1);
        while (reader.read() == '#') {
            lines.add(String.valueOf(reader.readLine()));
            reader.mark(1);
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
        try (CSVParser parser = TABLE.parse(reader)) {
            List<String> columns = List.of();
            for (CSVRecord cells : parser) {
                Location line = Location.ofLine(shown, above + parser.getCurrentLineNumber());
                if (columns.isEmpty()) {
                    columns = List.of(cells.values());
                    if (!isSound(columns, line)) {
                        return;
                    }
                } else {
                    row(head, columns, cells, line, rows);
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            problems.add(
                    ProblemCode.MALFORMED_CSV,
                    Location.ofFile(shown),
                    "The table cannot be read on: " + e.getMessage() + ". Quote cells that hold tabs or quotes.");
        }
    }

    private boolean isSound(List<String> columns, Location line) {
        int before = problems.sorted().size();
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
        return problems.sorted().size() == before;
    }

    private void row(SssomHead head, List<String> columns, CSVRecord cells, Location line, Consumer<SssomRow> rows) {
        if (cells.size() != columns.size()) {
            problems.add(
                    ProblemCode.CELL_COUNT,
                    line,
                    "The row has " + cells.size() + " cells, the header has " + columns.size()
                            + ". Write one tab for each empty cell.");
            return;
        }
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            filled.put(columns.get(i), cells.get(i));
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
