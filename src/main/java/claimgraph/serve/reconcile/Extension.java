package claimgraph.serve.reconcile;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Fills columns of somebody's table: our values for their matched rows. */
final class Extension {
    private static final int MOST = 2000;

    private final Things things;

    Extension(Things things) {
        this.things = things;
    }

    JsonObject answer(JsonObject asked) {
        JsonArray properties = array(asked, "properties");
        JsonArray ids = array(asked, "ids");
        if (ids.size() > MOST) {
            throw new Refusal(Reason.BAD_REQUEST, "At most " + MOST + " ids may be extended at once.");
        }
        JsonArray meta = new JsonArray();
        properties.forEach(property -> meta.add(named(id(property)).json()));
        JsonObject rows = new JsonObject();
        for (JsonValue id : ids) {
            JsonObject row = new JsonObject();
            properties.forEach(property -> row.put(id(property), cells(text(id), property.getAsObject())));
            rows.put(text(id), row);
        }
        JsonObject answer = new JsonObject();
        answer.put("meta", meta);
        answer.put("rows", rows);
        return answer;
    }

    /** The properties that things of a class have values for, those of most things first. */
    JsonObject propose(String type) {
        JsonArray proposed = new JsonArray();
        things.properties().values().stream()
                .filter(property -> things.byId().values().stream()
                        .anyMatch(thing -> (type.isEmpty() || thing.type().equals(type))
                                && !thing.of(property.id()).isEmpty()))
                .forEach(property -> proposed.add(new Named(property.id(), property.name(), "").json()));
        JsonObject answer = new JsonObject();
        answer.put("type", type);
        answer.put("properties", proposed);
        return answer;
    }

    private Named named(String property) {
        Named known = things.property(property);
        return new Named(known.id(), known.name(), "");
    }

    private JsonArray cells(String id, JsonObject property) {
        Thing thing = things.byId().get(id);
        List<Thing.Cell> values = thing == null ? List.of() : thing.of(id(property));
        JsonArray cells = new JsonArray();
        values.stream().limit(limit(property)).forEach(value -> {
            JsonObject cell = new JsonObject();
            if (value.id().isEmpty()) {
                cell.put("str", value.text());
            } else {
                cell.put("id", value.id());
                cell.put("name", value.text());
            }
            cells.add(cell);
        });
        return cells;
    }

    /** The setting of the property; 0 is all. */
    private static long limit(JsonObject property) {
        JsonValue settings = property.get("settings");
        JsonValue limit =
                settings != null && settings.isObject() ? settings.getAsObject().get("limit") : null;
        String text =
                limit == null ? "0" : limit.isString() ? limit.getAsString().value() : limit.toString();
        long number = text.matches("[0-9]{1,6}") ? Long.parseLong(text) : 0;
        return number == 0 ? Long.MAX_VALUE : number;
    }

    private static JsonArray array(JsonObject asked, String name) {
        JsonValue value = asked.get(name);
        if (value == null || !value.isArray()) {
            throw new Refusal(Reason.BAD_REQUEST, "An extension needs a list \"" + name + "\".");
        }
        return value.getAsArray();
    }

    private static String id(JsonValue property) {
        if (!property.isObject()) {
            throw new Refusal(Reason.BAD_REQUEST, "A property is an object with an id.");
        }
        return text(property.getAsObject().get("id"));
    }

    private static String text(JsonValue value) {
        return value != null && value.isString() ? value.getAsString().value() : "";
    }
}
