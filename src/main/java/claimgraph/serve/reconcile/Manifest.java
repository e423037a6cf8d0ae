package claimgraph.serve.reconcile;

import claimgraph.ontology.Namespaces;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** What the service can do and where, in the form of the specification. */
final class Manifest {
    private static final int PREVIEW_WIDTH = 430;
    private static final int PREVIEW_HEIGHT = 120;

    private final Things things;
    private final Namespaces names;

    Manifest(Things things, Namespaces names) {
        this.things = things;
        this.names = names;
    }

    /** Addresses are under the host that was asked, since the IRIs need not resolve. */
    JsonObject json(String host) {
        String service = host + "/reconcile";
        JsonObject json = new JsonObject();
        json.put("versions", array("0.1", "0.2"));
        json.put("name", "claimgraph");
        json.put("identifierSpace", names.entity());
        json.put("schemaSpace", names.ontology());
        json.put("documentation", host + "/");
        JsonArray types = new JsonArray();
        things.types().values().forEach(type -> types.add(new Named(type.id(), type.name(), "").json()));
        json.put("defaultTypes", types);
        JsonObject view = new JsonObject();
        view.put("url", host + "/id/{{id}}");
        json.put("view", view);
        JsonObject preview = new JsonObject();
        preview.put("url", service + "/preview?id={{id}}");
        preview.put("width", PREVIEW_WIDTH);
        preview.put("height", PREVIEW_HEIGHT);
        json.put("preview", preview);
        JsonObject suggest = new JsonObject();
        suggest.put("entity", at(service, "/suggest/entity"));
        suggest.put("type", at(service, "/suggest/type"));
        suggest.put("property", at(service, "/suggest/property"));
        json.put("suggest", suggest);
        JsonObject extend = new JsonObject();
        extend.put("propose_properties", at(service, "/properties"));
        JsonArray settings = new JsonArray();
        settings.add(limit());
        extend.put("property_settings", settings);
        json.put("extend", extend);
        return json;
    }

    private static JsonObject at(String service, String path) {
        JsonObject at = new JsonObject();
        at.put("service_url", service);
        at.put("service_path", path);
        return at;
    }

    private static JsonObject limit() {
        JsonObject limit = new JsonObject();
        limit.put("name", "limit");
        limit.put("label", "Limit");
        limit.put("type", "number");
        limit.put("default", 0);
        limit.put("help_text", "Most values to return for a row (0 for all)");
        return limit;
    }

    private static JsonArray array(String... values) {
        JsonArray array = new JsonArray();
        for (String value : values) {
            array.add(value);
        }
        return array;
    }
}
