package claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final SourceText TEXT = SourceText.of("\uFEFFa \uD83D\uDE80 b\r\nc b\rd");

    @Test
    void countsCodePointsAndNormalisesNothing() {
        assertThat(TEXT.chars()).isEqualTo(13);
        assertThat(TEXT.slice(3, 4)).contains("\uD83D\uDE80");
        assertThat(TEXT.slice(6, 8)).contains("\r\n");
    }

    @Test
    void sliceOutsideIsNothing() {
        assertThat(TEXT.slice(0, 14)).isEmpty();
        assertThat(TEXT.slice(-1, 2)).isEmpty();
        assertThat(TEXT.slice(5, 4)).isEmpty();
    }

    @Test
    void findsEveryPlace() {
        assertThat(TEXT.find("b")).containsExactly(5, 10);
        assertThat(TEXT.find("")).isEmpty();
        assertThat(SourceText.of("aaa").find("aa")).containsExactly(0, 1);
    }

    @Test
    void linesEndAsInEditors() {
        assertThat(TEXT.line(5)).isEqualTo(1);
        assertThat(TEXT.line(8)).isEqualTo(2);
        assertThat(TEXT.line(12)).isEqualTo(3);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> SourceText.decode(new byte[] {'a', (byte) 0xE9, 'b'}));
    }
}
