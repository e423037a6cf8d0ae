package claimgraph.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.export.Editions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads our Parquet files: all of them, with the types that the dictionary promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParquetTest {
    private static final Tables TABLES = new Tables(Editions.ours());

    @TempDir
    private static Path folder;

    @BeforeAll
    void write() throws Exception {
        TABLES.write(folder, TableFormat.PARQUET);
    }

    @Test
    void everyColumnHasTheTypeOfTheDictionary() throws Exception {
        for (Table table : TABLES.all()) {
            Map<String, String> types = new TreeMap<>();
            for (List<String> row : ask("DESCRIBE SELECT * FROM " + file(table.name()))) {
                types.put(row.get(0), row.get(1));
            }
            Map<String, String> promised = new TreeMap<>();
            table.columns()
                    .forEach(column -> promised.put(column.name(), column.type().sql()));
            assertThat(types).as(table.name()).isEqualTo(promised);
            assertThat(ask("SELECT count(*) FROM " + file(table.name())))
                    .containsExactly(List.of(Integer.toString(table.rows().size())));
        }
    }

    @Test
    void numbersDatesAndFlagsCanBeComputedWith() throws Exception {
        assertThat(ask("SELECT number, low, high, currency FROM " + file("claims") + " WHERE claim = 's001-c006'"))
                .containsExactly(List.of("1.03E9", "1.025E9", "1.035E9", "USD"));
        assertThat(ask("SELECT first_day, last_day, last_day - first_day FROM " + file("claims")
                        + " WHERE claim = 's001-c007'"))
                .containsExactly(List.of("2026-03-01", "2026-03-31", "30"));
        assertThat(ask("SELECT min(quote_end - quote_start) > 0, bool_or(ended), count(number) > 80 FROM "
                        + file("claims")))
                .containsExactly(List.of("true", "true", "true"));
    }

    @Test
    void aTableOfThingsJoinsTheClaims() throws Exception {
        assertThat(ask("SELECT r.id, r.amount_raised FROM " + file("funding_round") + " r JOIN "
                        + file("claims")
                        + " c ON c.subject = r.id WHERE c.property = 'amountRaised' AND c.rank ="
                        + " 'preferred' AND c.source = 's001'"))
                .contains(List.of("ami-labs-seed-2026", "1.03E9"));
    }

    private static String file(String table) {
        return "'" + folder.resolve(table + ".parquet") + "'";
    }

    private static List<List<String>> ask(String sql) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(answer.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
