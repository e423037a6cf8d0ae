package claimgraph.claim;

/** How much of a source may be given back, and how its words are counted. */
public final class Quoting {

    /** An excerpt has at most so many words. */
    public static final int EXCERPT_WORDS = 8;

    /** An excerpt has at most so many words where the value is text of our own, which says the rest. */
    public static final int OWN_TEXT_WORDS = 3;

    /** A passage, whose words are not stored, has at most so many. */
    public static final int PASSAGE_WORDS = 80;

    /** More characters than so many words of any language have; a longer text has no spaces. */
    public static final int CHARACTERS_OF_A_WORD = 25;

    /** Excerpts give back at most this share of the characters of a source. */
    public static final double SHARE = 0.45;

    private Quoting() {}

    /** The most words that an excerpt for a value of that kind may have. */
    public static int mostWords(Property.Kind kind) {
        return kind == Property.Kind.TEXT ? OWN_TEXT_WORDS : EXCERPT_WORDS;
    }

    /** What to say of a passage at that place that has so many words. */
    public static String tooLongPassage(String place, int words) {
        return "The passage " + place + " has " + words + " words. Choose the sentence or two that show subject and"
                + " value: at most " + PASSAGE_WORDS + " words.";
    }

    /** Words of a text; hyphens and slashes part them too, so that the count never comes out too low. */
    public static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean belongs =
                    isOfWord(c) || (inside && joins(c) && next < text.length() && isOfWord(text.codePointAt(next)));
            words += belongs && !inside ? 1 : 0;
            inside = belongs;
            i = next;
        }
        return words;
    }

    /** A point, comma or apostrophe inside a word or a number does not part it. */
    private static boolean joins(int c) {
        return c == '.' || c == ',' || c == '\'' || c == '\u2019';
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER;
    }
}
