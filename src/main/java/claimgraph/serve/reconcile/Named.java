package claimgraph.serve.reconcile;

import org.apache.jena.atlas.json.JsonObject;

/** Something with an id and a name: a thing, a class, a property. */
record Named(String id, String name, String description) {

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.put("id", id);
        json.put("name", name);
        if (!description.isEmpty()) {
            json.put("description", description);
        }
        return json;
    }
}
