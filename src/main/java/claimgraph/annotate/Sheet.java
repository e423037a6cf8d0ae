package claimgraph.annotate;

import claimgraph.annotate.CsvPieces.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A seed file whose cells can be filled. Only rows that were changed are written anew; every other byte stays: comments,
 * blank lines, quoting, line ends, the order of columns.
 */
final class Sheet {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("").get();

    private final List<Piece> pieces;
    private final List<String> columns;
    private final Optional<Piece> header;
    private int added;
    private final Map<Piece, Line> lines = new LinkedHashMap<>();

    /** @param text of a file that the seed reader takes without errors */
    Sheet(String text) {
        pieces = CsvPieces.cut(text);
        List<Piece> records = pieces.stream()
                .filter(piece -> piece.isRecord() && !isBlank(cells(piece)))
                .toList();
        header = records.stream().findFirst();
        columns = new ArrayList<>(header.map(Sheet::cells).orElse(List.of()));
        records.stream().skip(1).forEach(piece -> lines.put(piece, new Line(piece)));
    }

    /** One row that can be filled. */
    final class Line {
        private final Piece piece;
        private final List<String> cells;
        private boolean changed;

        private Line(Piece piece) {
            this.piece = piece;
            this.cells = new ArrayList<>(cells(piece));
        }

        long number() {
            return piece.line();
        }

        /** The cell; empty when the file has no such column. */
        String cell(String column) {
            int index = columns.indexOf(column);
            return index < 0 ? "" : cells.get(index);
        }

        /** Fills the cell; nothing happens when the file has no such column or the cell holds that already. */
        boolean set(String column, String value) {
            int index = columns.indexOf(column);
            if (index < 0 || cells.get(index).equals(value)) {
                return false;
            }
            cells.set(index, value);
            changed = true;
            return true;
        }

        private String text() {
            return changed ? row(cells) + piece.lineEnd() : widened(piece, "");
        }
    }

    /** Adds columns that the file does not have yet, at the end of each row. */
    void widen(List<String> names) {
        List<String> missing =
                names.stream().filter(name -> !columns.contains(name)).toList();
        columns.addAll(missing);
        added += missing.size();
        lines.values().forEach(line -> missing.forEach(name -> line.cells.add("")));
    }

    private String widened(Piece piece, String name) {
        String lineEnd = piece.lineEnd();
        String row = piece.raw().substring(0, piece.raw().length() - lineEnd.length());
        return row + (name.isEmpty() ? ",".repeat(added) : name) + lineEnd;
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** What stands between the rows, for ids that are named there. */
    String comments() {
        return pieces.stream()
                .filter(piece -> piece.raw().startsWith("#"))
                .map(Piece::raw)
                .collect(Collectors.joining());
    }

    /** Puts a row at the end, with the line end that the file uses. */
    void append(Map<String, String> cells) {
        String lineEnd = pieces.stream()
                .map(Piece::lineEnd)
                .filter(end -> !end.isEmpty())
                .findFirst()
                .orElse("\n");
        String last = pieces.isEmpty() ? lineEnd : pieces.get(pieces.size() - 1).raw();
        String before = last.endsWith("\n") || last.endsWith("\r") ? "" : lineEnd;
        String row = row(
                columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
        pieces.add(new Piece(before + row + lineEnd, 0, false));
    }

    String text() {
        return pieces.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Piece piece) {
        if (header.filter(piece::equals).isPresent()) {
            String names = columns.subList(columns.size() - added, columns.size()).stream()
                    .map(name -> "," + name)
                    .collect(Collectors.joining());
            return widened(piece, names);
        }
        return lines.containsKey(piece) ? line(piece).text() : piece.raw();
    }

    private Line line(Piece piece) {
        return Objects.requireNonNull(lines.get(piece));
    }

    /** A row as Commons CSV writes it, without a line end. */
    static String row(List<String> cells) {
        return FORMAT.format(cells.toArray());
    }

    private static List<String> cells(Piece piece) {
        try (CSVParser parser = CSVParser.parse(piece.raw(), FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : Arrays.asList(records.get(0).values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
