package claimgraph.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text on its way to a stream as UTF-8, plain or as a JSON string; one buffer and no objects for each text. */
final class JsonText {
    private static final int SIZE = 1 << 14;
    private static final int MOST_BYTES_OF_A_CHAR = 6;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** For each ASCII character: 0 when it stands for itself, 'u' for a number, else the letter behind the backslash. */
    private static final byte[] ESCAPES = escapes();

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int size;

    JsonText(OutputStream out) {
        this.out = out;
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[128];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        escapes[0x7F] = 'u';
        String plain = "\b\f\n\r\t\"\\";
        String letters = "bfnrt\"\\";
        for (int i = 0; i < plain.length(); i++) {
            escapes[plain.charAt(i)] = (byte) letters.charAt(i);
        }
        return escapes;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void plain(byte[] text) throws IOException {
        room(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
    }

    /** A string between quotation marks. */
    void quoted(String text) throws IOException {
        room(1);
        bytes[size++] = '"';
        for (int i = 0; i < text.length(); i++) {
            if (size > SIZE - MOST_BYTES_OF_A_CHAR) {
                flush();
            }
            char c = text.charAt(i);
            if (c >= 128) {
                i += wide(text, i, c);
            } else if (ESCAPES[c] != 0) {
                escape(c);
            } else {
                if (c == '/' && i > 0 && text.charAt(i - 1) == '<') {
                    bytes[size++] = '\\';
                }
                bytes[size++] = (byte) c;
            }
        }
        room(1);
        bytes[size++] = '"';
    }

    private void escape(char c) {
        if (ESCAPES[c] == 'u') {
            number(c);
        } else {
            bytes[size++] = '\\';
            bytes[size++] = ESCAPES[c];
        }
    }

    private void number(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[c >> shift & 15];
        }
    }

    /** A character beyond ASCII; how many more chars of the text it took. */
    private int wide(String text, int at, char c) {
        if (c <= 0x9F || (c >= 0x2000 && c < 0x2100)) {
            number(c);
            return 0;
        }
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            more(c);
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            more(c >> 6);
            more(c);
            return 0;
        }
        int point = text.codePointAt(at);
        if (point == c) {
            // Half of a character is none.
            bytes[size++] = '?';
            return 0;
        }
        bytes[size++] = (byte) (0xF0 | point >> 18);
        more(point >> 12);
        more(point >> 6);
        more(point);
        return 1;
    }

    /** The last six bits, as a byte that goes on with a character. */
    private void more(int bits) {
        bytes[size++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void room(int length) throws IOException {
        if (size + length > SIZE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }
}
