package claimgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {

    @Test
    void everyCodePointOfUnicodeIsAccepted() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                assertThat(accepts(Character.toString(c).getBytes(StandardCharsets.UTF_8)))
                        .isTrue();
            }
        }
    }

    @Test
    void overlongFormsSurrogatesAndWhatLiesAboveUnicodeAreRefused() {
        int[][] wrong = {
            {0xC0, 0x80},
            {0xC1, 0xBF},
            {0xE0, 0x9F, 0xBF},
            {0xF0, 0x8F, 0xBF, 0xBF},
            {0xED, 0xA0, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF5, 0x80, 0x80, 0x80},
            {0x80},
            {0xFF},
            {0xE9, 0x74},
            {0xE2, 0x82}
        };
        for (int[] bytes : wrong) {
            assertThat(accepts(bytes(bytes))).isFalse();
        }
    }

    /** The JDK's decoder is the judge. */
    @Test
    void agreesWithTheDecoderOnRandomBytes() {
        Random random = new Random(7);
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 0x80 + random.nextInt(128));
            }
            assertThat(accepts(bytes)).isEqualTo(decodes(bytes));
        }
    }

    private static boolean accepts(byte[] bytes) {
        Utf8Check check = new Utf8Check();
        for (byte b : bytes) {
            if (!check.accept(b & 0xFF)) {
                return false;
            }
        }
        return check.isComplete();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static byte[] bytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
