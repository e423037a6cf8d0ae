package claimgraph.text;

/**
 * Something in a text that a claim could be about.
 *
 * @param entity id of the entity that it names; empty for a figure
 * @param start first character, in UTF-16 units of the text
 * @param words as the text prints them
 */
public record Mention(String entity, int start, String words) {

    public int end() {
        return start + words.length();
    }

    public boolean overlaps(Mention other) {
        return start < other.end() && other.start < end();
    }
}
