package claimgraph.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Claim;
import claimgraph.export.Edition;
import claimgraph.export.Editions;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final Edition OURS = Editions.ours();
    private static final Tables TABLES = new Tables(OURS);

    @TempDir
    private Path folder;

    @Test
    void claimsHaveOneRowEachInTheirOrder() {
        assertThat(table("claims").rows())
                .extracting(row -> row.get("claim"))
                .containsExactlyElementsOf(OURS.claims().claims().stream()
                        .map(Claim::id)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void thingsHaveOneRowEach() {
        assertThat(TABLES.all().stream()
                        .filter(table -> !table.name().equals("claims"))
                        .flatMap(table -> table.rows().stream())
                        .map(row -> row.get("id")))
                .containsExactlyInAnyOrderElementsOf(OURS.claims().entities().keySet());
    }

    @Test
    void cellsAreOfTheTypeOfTheirColumnAndColumnsAreNamedOnce() {
        Map<Column.Type, Class<?>> classes = Map.of(
                Column.Type.TEXT, String.class,
                Column.Type.WHOLE, Long.class,
                Column.Type.NUMBER, BigDecimal.class,
                Column.Type.DAY, java.time.LocalDate.class,
                Column.Type.FLAG, Boolean.class);
        for (Table table : TABLES.all()) {
            assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
            assertThat(table.columns()).allMatch(column -> !column.meaning().isBlank());
            for (Map<String, Object> row : table.rows()) {
                row.forEach((name, cell) -> assertThat(cell)
                        .as(table.name() + "." + name)
                        .isInstanceOf(classes.get(column(table, name).type())));
            }
        }
    }

    /** The joined cells can be taken apart again. */
    @Test
    void noValueHoldsTheBarThatJoins() {
        assertThat(table("claims").rows())
                .noneMatch(row -> row.get("value").toString().contains("|"));
    }

    @Test
    void csvAndJsonLinesHoldTheSameCells() throws Exception {
        TABLES.write(folder, TableFormat.CSV, TableFormat.JSONL);
        for (Table table : TABLES.all()) {
            List<CSVRecord> records = csv(table.name());
            List<String> lines = Files.readAllLines(folder.resolve(table.name() + ".jsonl"), StandardCharsets.UTF_8);
            assertThat(lines).hasSameSizeAs(records);
            for (int i = 0; i < lines.size(); i++) {
                JsonObject json = JSON.parse(lines.get(i));
                for (Column column : table.columns()) {
                    String cell = records.get(i).get(column.name());
                    assertThat(json.hasKey(column.name())).isEqualTo(!cell.isEmpty());
                    if (!cell.isEmpty()) {
                        String text = column.type() == Column.Type.TEXT
                                ? json.get(column.name()).getAsString().value()
                                : json.get(column.name()).toString().replace("\"", "");
                        assertThat(text).isEqualTo(cell);
                    }
                }
            }
        }
    }

    @Test
    void spreadsheetsNeverSeeAFormula() throws Exception {
        Column text = new Column("text", Column.Type.TEXT, "Text.");
        Column number = new Column("number", Column.Type.NUMBER, "Number.");
        Table risky = new Table(
                "risky",
                "Risky.",
                List.of(text, number),
                List.of(
                        Map.of("text", "=HYPERLINK(\"http://x\")", "number", new BigDecimal("-5")),
                        Map.of("text", "@SUM(1)"),
                        Map.of("text", "-1+2"),
                        Map.of("text", "2026-03"),
                        Map.of("text", "2026-01/2026-03"),
                        Map.of("text", "plain")));
        Path file = folder.resolve("risky.csv");
        TableFormat.SPREADSHEET.write(risky, file);
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFtext,number\n"
                        + "\"'=HYPERLINK(\"\"http://x\"\")\",-5\n"
                        + "'@SUM(1),\n"
                        + "'-1+2,\n"
                        + "'2026-03,\n"
                        + "2026-01/2026-03,\n"
                        + "plain,\n");
        TableFormat.CSV.write(risky, file);
        assertThat(Files.readString(file)).startsWith("text,").contains("\n-1+2,\n2026-03,\n");
    }

    @Test
    void dictionaryNamesEveryColumn() throws Exception {
        TABLES.write(folder, TableFormat.CSV);
        assertThat(csv("dictionary"))
                .hasSize(TABLES.all().stream()
                        .mapToInt(table -> table.columns().size())
                        .sum());
        assertThat(Files.readString(folder.resolve("dictionary.md")))
                .contains("## funding_round")
                .contains("| `amount_raised_low` | DOUBLE | Least number it can be: ");
    }

    private List<CSVRecord> csv(String name) throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(name + ".csv"), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static Table table(String name) {
        return TABLES.all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Column column(Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
