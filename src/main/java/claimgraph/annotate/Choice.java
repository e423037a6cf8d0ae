package claimgraph.annotate;

import java.util.List;

/**
 * A phrase that stands in its text more than once, so that a person must say which place is meant.
 *
 * @param line of the row in its file
 * @param places a line for each place, in the order of the text
 */
public record Choice(String file, long line, String quote, List<String> places) {

    public Choice {
        places = List.copyOf(places);
    }
}
