package claimgraph.annotate.gap;

/**
 * Something in a text that a claim could be about.
 *
 * @param entity id of the entity that it names; empty for a figure
 * @param start first character, in UTF-16 units of the text
 * @param words as the text prints them
 */
public record Item(String entity, int start, String words) {

    int end() {
        return start + words.length();
    }

    boolean overlaps(Item other) {
        return start < other.end() && other.start < end();
    }
}
