package claimgraph.link.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;

/**
 * Reads the JSON of items: a bare entity as dumps have it, or entities in the wrapper of Special:EntityData and
 * wbgetentities, where a merged item stands under its old id.
 */
public final class ItemJson {

    private ItemJson() {}

    /**
     * Everything a text holds, by the id that was asked for.
     *
     * @throws JsonParseException when the text is cut or is no JSON
     */
    public static List<Fetched> parse(String text) {
        JsonObject root = StrictJson.parse(text);
        if (!root.hasKey("entities")) {
            return List.of(fetched(string(root, "id"), root));
        }
        List<Fetched> all = new ArrayList<>();
        if (root.get("entities").isObject()) {
            root.getObj("entities").forEach((asked, entity) -> all.add(fetched(asked, entity.getAsObject())));
        }
        return all;
    }

    private static Fetched fetched(String asked, JsonObject entity) {
        return new Fetched(asked, entity.hasKey("missing") ? null : item(entity));
    }

    private static LinkedItem item(JsonObject entity) {
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        object(entity, "claims").forEach((property, list) -> statements.put(property, statements(list)));
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        object(entity, "aliases")
                .forEach((language, list) -> aliases.put(
                        language,
                        list.getAsArray().stream()
                                .map(alias -> string(alias.getAsObject(), "value"))
                                .toList()));
        Map<String, String> sitelinks = new LinkedHashMap<>();
        object(entity, "sitelinks").forEach((wiki, link) -> sitelinks.put(wiki, string(link.getAsObject(), "title")));
        return new LinkedItem(
                string(entity, "id"),
                entity.hasKey("lastrevid") ? entity.getNumber("lastrevid").longValue() : 0,
                values(entity, "labels"),
                aliases,
                values(entity, "descriptions"),
                statements,
                sitelinks);
    }

    private static Map<String, String> values(JsonObject entity, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        object(entity, name).forEach((language, text) -> values.put(language, string(text.getAsObject(), "value")));
        return values;
    }

    private static List<Statement> statements(JsonValue list) {
        return list.getAsArray().stream()
                .map(JsonValue::getAsObject)
                .map(statement -> new Statement(
                        value(statement.getObj("mainsnak")), rank(string(statement, "rank")), qualifiers(statement)))
                .toList();
    }

    private static Statement.Rank rank(String word) {
        return word.isEmpty() ? Statement.Rank.NORMAL : Statement.Rank.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Map<String, List<ItemValue>> qualifiers(JsonObject statement) {
        Map<String, List<ItemValue>> qualifiers = new LinkedHashMap<>();
        object(statement, "qualifiers")
                .forEach((property, snaks) -> qualifiers.put(
                        property,
                        snaks.getAsArray().stream()
                                .map(snak -> value(snak.getAsObject()))
                                .toList()));
        return qualifiers;
    }

    private static ItemValue value(JsonObject snak) {
        if (!snak.hasKey("datavalue")) {
            return new ItemValue.Other();
        }
        JsonObject datavalue = snak.getObj("datavalue");
        JsonValue value = datavalue.get("value");
        return switch (string(datavalue, "type")) {
            case "wikibase-entityid" -> thing(value.getAsObject());
            case "string" -> new ItemValue.Text(value.getAsString().value());
            case "monolingualtext" -> new ItemValue.Text(string(value.getAsObject(), "text"));
            case "quantity" -> new ItemValue.Amount(string(value.getAsObject(), "amount"));
            case "time" ->
                new ItemValue.Moment(
                        string(value.getAsObject(), "time"),
                        value.getAsObject().getNumber("precision").intValue());
            default -> new ItemValue.Other();
        };
    }

    /** Old answers have only the number of an item. */
    private static ItemValue thing(JsonObject value) {
        if (value.hasKey("id")) {
            return new ItemValue.Thing(string(value, "id"));
        }
        return string(value, "entity-type").equals("item") && value.hasKey("numeric-id")
                ? new ItemValue.Thing("Q" + value.getNumber("numeric-id").longValue())
                : new ItemValue.Other();
    }

    /** The service writes an empty map as an empty list. */
    private static JsonObject object(JsonObject parent, String name) {
        JsonValue value = parent.get(name);
        return value != null && value.isObject() ? value.getAsObject() : new JsonObject();
    }

    private static String string(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value != null && value.isString() ? value.getAsString().value() : "";
    }
}
