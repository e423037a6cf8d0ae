package claimgraph.export.content;

import static claimgraph.export.content.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each column of each table means: the data dictionary, as a table and as a page. */
final class Dictionary {

    static final String NAME = "dictionary";

    private static final List<Column> COLUMNS = List.of(
            new Column("table", TEXT, "Name of the table."),
            new Column("column", TEXT, "Name of the column."),
            new Column("type", TEXT, "Its type in SQL and Parquet."),
            new Column("pandas", TEXT, "The pandas type that fits it."),
            new Column("meaning", TEXT, "What its cells say."));

    private Dictionary() {}

    static Table table(List<Table> tables) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Table table : tables) {
            for (Column column : table.columns()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("table", table.name());
                row.put("column", column.name());
                row.put("type", column.type().sql());
                row.put("pandas", column.type().pandas());
                row.put("meaning", column.meaning());
                rows.add(row);
            }
        }
        return new Table(NAME, "Every column of every table.", COLUMNS, rows);
    }

    static String markdown(List<Table> tables) {
        StringBuilder page = new StringBuilder("# Data dictionary\n\nAn absent cell is null; in CSV it is empty.\n");
        for (Table table : tables) {
            page.append("\n## ").append(table.name()).append("\n\n").append(table.meaning());
            page.append(" ")
                    .append(table.rows().size())
                    .append(" rows.\n\n| column | type | meaning |\n|---|---|---|\n");
            for (Column column : table.columns()) {
                page.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(column.type().sql());
                page.append(" | ").append(column.meaning().replace("|", "\\|")).append(" |\n");
            }
        }
        return page.toString();
    }
}
