package claimgraph.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits a text into sentences; a line, such as a heading or a row of a table, is at least one. */
public final class Sentences {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private Sentences() {}

    /** A stretch of the text, in UTF-16 units. */
    public record Stretch(int start, int end) {

        public boolean holds(Mention item) {
            return item.start() >= start && item.start() < end;
        }
    }

    public static List<Stretch> in(String text) {
        List<Stretch> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        LINE.matcher(text).results().forEach(line -> {
            breaks.setText(line.group());
            int start = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (!line.group().substring(start, end).isBlank()) {
                    sentences.add(new Stretch(line.start() + start, line.start() + end));
                }
                start = end;
            }
        });
        return sentences;
    }
}
