package claimgraph.serve.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * One query of a batch.
 *
 * @param types local names of classes; empty when any will do
 * @param strict whether other classes are left out, as against ranked lower
 */
record Question(String name, List<String> types, boolean strict, int limit, List<Wanted> wanted) {
    private static final int USUAL = 10;
    private static final int MOST = 100;
    private static final int LONGEST = 500;

    /** A value that the thing should have. */
    record Wanted(String property, List<String> values) {}

    static Question of(JsonValue value) {
        if (!value.isObject()) {
            return new Question(text(value), List.of(), false, USUAL, List.of());
        }
        JsonObject query = value.getAsObject();
        List<String> types = new ArrayList<>();
        each(query.get("type"), type -> types.add(text(type)));
        List<Wanted> wanted = new ArrayList<>();
        each(query.get("properties"), property -> {
            if (property.isObject()) {
                List<String> values = new ArrayList<>();
                each(property.getAsObject().get("v"), v -> values.add(text(v)));
                wanted.add(new Wanted(text(property.getAsObject().get("pid")), values));
            }
        });
        String strict = text(query.get("type_strict"));
        int limit = query.hasKey("limit") && query.get("limit").isNumber()
                ? query.getNumber("limit").intValue()
                : USUAL;
        String name = text(query.get("query"));
        return new Question(
                name.length() > LONGEST ? name.substring(0, LONGEST) : name,
                types,
                strict.equals("any") || strict.equals("all"),
                Math.max(1, Math.min(MOST, limit)),
                wanted);
    }

    private static void each(JsonValue value, Consumer<JsonValue> use) {
        if (value == null) {
            return;
        }
        if (value.isArray()) {
            value.getAsArray().forEach(use);
        } else {
            use.accept(value);
        }
    }

    /** A text as it is, a thing by its id, anything else as it is written. */
    private static String text(JsonValue value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isString()) {
            return value.getAsString().value();
        }
        return value.isObject()
                ? text(value.getAsObject().get("id"))
                : value.toString().strip();
    }
}
