package claimgraph.export.content;

import claimgraph.output.OutputFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** One JSON object a line, absent cells left out. */
final class JsonLines {

    private JsonLines() {}

    static void write(Table table, Path file) throws IOException {
        OutputFile.at(file).write(out -> {
            for (Map<String, Object> row : table.rows()) {
                JsonObject json = new JsonObject();
                for (Column column : table.columns()) {
                    Object cell = row.get(column.name());
                    if (cell != null) {
                        json.put(column.name(), value(cell));
                    }
                }
                out.write((JSON.toStringFlat(json) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static JsonValue value(Object cell) {
        if (cell instanceof Boolean flag) {
            return new JsonBoolean(flag);
        }
        if (cell instanceof Long number) {
            return JsonNumber.value(number);
        }
        if (cell instanceof BigDecimal number) {
            return JsonNumber.valueDecimal(CsvFile.plain(number).toPlainString());
        }
        return new JsonString(cell.toString());
    }
}
