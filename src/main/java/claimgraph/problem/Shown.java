package claimgraph.problem;

import java.util.Locale;

/** Text of a cell as it may stand in a message: in quotes, short, on one line, with nothing a terminal would obey. */
public final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** The text in double quotes; a long one is cut and ends in an ellipsis. */
    public static String quoted(String text) {
        boolean isLong = text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST;
        String part = isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026" : text;
        return "\"" + visible(part) + "\"";
    }

    /** {@code U+200B (ZERO WIDTH SPACE)}. */
    public static String codePoint(int c) {
        String name = Character.getName(c);
        return number(c) + (name == null ? "" : " (" + name + ")");
    }

    /** The text with each control, format and other unprintable character written as {@code <U+202E>}. */
    static String visible(String text) {
        if (text.codePoints().allMatch(Shown::isVisible)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isVisible(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append('<').append(number(c)).append('>');
            }
        });
        return visible.toString();
    }

    /** Whether XML 1.0 has a way to write the character (its production 2); escaping does not help the others. */
    public static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String number(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
