package claimgraph.annotate.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it raised $1.03 billion in cash      | $1.03 billion
            a seed of $1.03B at last             | $1.03B
            over 140+ makers                     | 140+
            grew by 12.5% since                  | 12.5%
            for 12–18 months now                 | 12–18 months
            some 1,400 units                     | 1,400
            on March 10, 2026 it                 | March 10, 2026
            by mid-March they                    | mid-March
            in Q1 2026 alone                     | Q1 2026
            at 24 fps or so                      | 24 fps
            a 2.85x speed-up                     | 2.85x
            about €200 million more              | €200 million
            within two years                     | two
            trillions of words                   | trillions
            """)
    void figureIsFoundWhole(String text, String figure) {
        assertThat(words(text)).containsExactly(figure);
    }

    @ParameterizedTest
    @CsvSource({"GPT-4 and T5", "V2X", "the march went on", "one of them"})
    void numbersInsideNamesAreNone(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void numbersOfListItemsAreNone() {
        assertThat(words("1. First\n2) Then 3 more\n")).containsExactly("3");
    }

    private static List<String> words(String text) {
        return Figures.in(text).stream().map(Item::words).toList();
    }
}
