package claimgraph.export.content;

import claimgraph.claim.Claim;
import claimgraph.claim.verdict.Verdict;
import claimgraph.export.Edition;
import claimgraph.export.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table of claims: one row a claim, everything that is said of it, ids and words. */
final class ClaimsTable {

    private ClaimsTable() {}

    static Table of(Edition edition) {
        List<Column> columns = columns(new Meanings(edition.ontology()));
        ClaimCells cells = new ClaimCells(edition);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Line line : lines(edition)) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (Column column : columns) {
                Object cell = cells.cell(column.name(), line);
                if (cell != null && !cell.equals("")) {
                    row.put(column.name(), cell);
                }
            }
            rows.add(row);
        }
        return new Table("claims", "One row a claim: what one source says about one thing.", columns, rows);
    }

    private static List<Line> lines(Edition edition) {
        List<Line> lines = new ArrayList<>();
        for (Verdict verdict : edition.verdicts()) {
            for (Claim claim : verdict.candidates()) {
                lines.add(new Line(
                        claim,
                        verdict,
                        Objects.requireNonNull(edition.claims().sources().get(claim.source()))));
            }
        }
        lines.sort(Comparator.comparing(Line::claim));
        return lines;
    }

    /** The columns stand in a file of their own; where it names a term, the ontology says what the column means. */
    private static List<Column> columns(Meanings meanings) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Column> columns = new ArrayList<>();
        try {
            for (CSVRecord row : format.parse(new StringReader(Resource.text("claims-columns.csv")))) {
                String term = row.get("term");
                columns.add(new Column(
                        row.get("name"),
                        Column.Type.valueOf(row.get("type")),
                        term.isEmpty() ? row.get("meaning") : meanings.of(term)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return columns;
    }
}
