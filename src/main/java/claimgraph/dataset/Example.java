package claimgraph.dataset;

/**
 * A query that shows what can be asked.
 *
 * @param question in words
 * @param theme under which it is listed; may be empty
 */
public record Example(String id, String question, String theme, String text) {}
