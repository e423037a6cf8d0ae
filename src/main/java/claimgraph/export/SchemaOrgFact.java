package claimgraph.export;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A fact in the words of schema.org: plainly where it has the word, and always as a PropertyValue with its claims. */
final class SchemaOrgFact {

    private final Edition edition;
    private final Labels labels;
    private final SchemaOrgTerms terms;

    SchemaOrgFact(Edition edition, SchemaOrgTerms terms) {
        this.edition = edition;
        this.labels = edition.labels();
        this.terms = terms;
    }

    /** Adds the value under the property of schema.org that ours is a part of; nothing when there is none. */
    void putPlain(JsonObject entity, Question question, Value value) {
        if (!question.aspect().isEmpty()) {
            return;
        }
        for (String property : terms.propertiesOf(question.property())) {
            JsonValue before = entity.get(property);
            JsonArray all = before == null ? new JsonArray() : before.getAsArray();
            JsonValue plain = plain(value);
            if (all.stream().noneMatch(plain::equals)) {
                all.add(plain);
            }
            entity.put(property, all);
        }
    }

    /** A PropertyValue: the property, the value with its bounds, and who claims it. */
    JsonObject full(Question question, Value value, List<Claim> claims) {
        JsonObject json = new JsonObject();
        json.put("@type", "PropertyValue");
        json.put("propertyID", "cg:" + question.property());
        json.put("name", labels.property(question.property()));
        if (!question.aspect().isEmpty()) {
            json.put("cg:aspect", reference(aspect(question)));
        }
        putValue(json, value);
        JsonArray said = new JsonArray();
        claims.forEach(claim -> said.add(reference("cgc:" + claim.id())));
        json.put("subjectOf", said);
        return json;
    }

    String sentence(Question question, Value value) {
        String aspect = labels.aspect(question);
        return labels.entity(question.subject()) + ": " + labels.property(question.property())
                + (aspect.isEmpty() ? "" : " (" + aspect + ")") + ": " + labels.value(value);
    }

    private void putValue(JsonObject json, Value value) {
        if (value instanceof Quantity quantity) {
            putNumber(json, "value", quantity.nominal());
            putNumber(json, "minValue", quantity.interval().low());
            putNumber(json, "maxValue", quantity.interval().high());
            String unit = quantity.currency() + quantity.unit().notation();
            if (!unit.isEmpty() || !quantity.per().isEmpty()) {
                json.put("unitText", unit + (quantity.per().isEmpty() ? "" : "/" + quantity.per()));
            }
            json.put("description", labels.value(value));
        } else if (value instanceof Value.Thing thing) {
            json.put("valueReference", reference("cge:" + thing.entity()));
            json.put("value", labels.value(value));
        } else {
            json.put("value", labels.value(value));
        }
    }

    private JsonValue plain(Value value) {
        if (value instanceof Value.Thing thing) {
            return reference("cge:" + thing.entity());
        }
        if (value instanceof Quantity quantity && quantity.nominal() != null && !quantity.isMoney()) {
            return number(quantity.nominal());
        }
        return new JsonString(labels.value(value));
    }

    private String aspect(Question question) {
        Property property =
                Objects.requireNonNull(edition.ontology().catalogue().property(question.property()), "its property");
        return edition.iris().aspect(property, question.aspect()).getURI();
    }

    private static void putNumber(JsonObject json, String key, @Nullable BigDecimal number) {
        if (number != null) {
            json.put(key, number(number));
        }
    }

    private static JsonNumber number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() > 0
                ? JsonNumber.valueDecimal(shortest.toPlainString())
                : JsonNumber.valueInteger(shortest.toPlainString());
    }

    static JsonObject reference(String id) {
        JsonObject json = new JsonObject();
        json.put("@id", id);
        return json;
    }

    static JsonArray array(List<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return array;
    }

    static void putAll(JsonObject json, String key, List<? extends JsonValue> values) {
        if (!values.isEmpty()) {
            JsonArray array = new JsonArray();
            values.forEach(array::add);
            json.put(key, array);
        }
    }
}
