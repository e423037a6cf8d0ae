package claimgraph.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of a source, counted in code points; a byte order mark, a CR and an LF count one each and nothing is
 * normalised.
 */
public final class SourceText {

    private final String text;
    private final int[] units;

    private SourceText(String text, int[] units) {
        this.text = text;
        this.units = units;
    }

    /**
     * The text that the bytes of a file stand for.
     *
     * @throws CharacterCodingException when the bytes are not UTF-8 throughout
     */
    public static SourceText decode(byte[] bytes) throws CharacterCodingException {
        return of(StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString());
    }

    public static SourceText of(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, unit = 0; i < units.length; i++) {
            units[i] = unit;
            unit = unit < text.length() ? text.offsetByCodePoints(unit, 1) : unit;
        }
        return new SourceText(text, units);
    }

    /** Length in code points. */
    public int chars() {
        return units.length - 1;
    }

    public String text() {
        return text;
    }

    /** The characters from {@code start} up to {@code end}; nothing when one of the two lies outside. */
    public Optional<String> slice(long start, long end) {
        return start < 0 || end < start || end > chars()
                ? Optional.empty()
                : Optional.of(text.substring(units[(int) start], units[(int) end]));
    }

    /** Where the phrase begins, every time that it occurs, in code points. */
    public List<Integer> find(String phrase) {
        List<Integer> found = new ArrayList<>();
        for (int unit = text.indexOf(phrase); unit >= 0 && !phrase.isEmpty(); unit = text.indexOf(phrase, unit + 1)) {
            found.add(codePoint(unit));
        }
        return found;
    }

    /** The code point that a place counted in UTF-16 units belongs to. */
    public int codePoint(int unit) {
        int found = Arrays.binarySearch(units, unit);
        return found >= 0 ? found : -found - 2;
    }

    /** The place of a code point counted in UTF-16 units, as Java and JavaScript count. */
    public int utf16(int point) {
        return units[point];
    }

    /** The line that a code point stands in, 1-based, as editors count. */
    public int line(int point) {
        int line = 1;
        for (int i = 0; i < units[point]; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
            }
        }
        return line;
    }
}
