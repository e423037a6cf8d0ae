package claimgraph.annotate;

import claimgraph.text.Mention;

/**
 * Something in a text that no claim cites.
 *
 * @param line of the text, 1-based
 * @param offset in code points, 0-based: what {@code start} would be
 * @param context the words in guillemets, a few of the line around them
 * @param sentenceCited whether some claim cites other words of the sentence
 * @param claimed whether some claim of the source is about the entity, citing another place; false for a figure
 */
public record Gap(Mention item, int line, int offset, String context, boolean sentenceCited, boolean claimed) {}
