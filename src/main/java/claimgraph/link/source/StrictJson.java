package claimgraph.link.source;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;

/** Parses JSON so that every fault is the same exception: Jena's parser meets some cut texts with others. */
public final class StrictJson {

    private StrictJson() {}

    /**
     * The object that the text is.
     *
     * @throws JsonParseException when it is cut, or is no object
     */
    public static JsonObject parse(String text) {
        try {
            return JSON.parse(text);
        } catch (JsonParseException e) {
            throw e;
        } catch (RuntimeException e) {
            JsonParseException fault = new JsonParseException("The text is no JSON object, or is cut.", -1, -1);
            fault.addSuppressed(e);
            throw fault;
        }
    }
}
