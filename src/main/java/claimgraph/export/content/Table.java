package claimgraph.export.content;

import java.util.List;
import java.util.Map;

/**
 * A table in memory.
 *
 * @param name of the file, without ending: {@code claims}, {@code funding_round}
 * @param rows by column name; an absent cell has no entry
 */
public record Table(String name, String meaning, List<Column> columns, List<Map<String, Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
