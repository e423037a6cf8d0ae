package claimgraph.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
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
        """)
    void figureIsFoundWhole(String text, String figure) {
        assertThat(words(text)).containsExactly(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        it raised $12m or so                 | $12m
        it raised €12m or so                 | €12m
        it raised $12mn or so                | $12mn
        it raised $12 m or so                | $12 m
        it raised $1.2 bn or so              | $1.2 bn
        it raised $1.2tn or so               | $1.2tn
        it raised £5m or so                  | £5m
        it raised $12\u00A0million or so    | $12\u00A0million
        it raised $12\u202Fmillion or so    | $12\u202Fmillion
        it raised $12 mln or so              | $12 mln
        it raised $12MM or so                | $12MM
        it raised Rs 20 crore or so          | Rs 20 crore
        it raised USD 12 million or so       | USD 12 million
        it raised 5 lakh or so               | 5 lakh
        it raised 20,00,00,000 or so         | 20,00,00,000
        it lost \u22125.2 million or so     | \u22125.2 million
        it raised $350m–$450m or so          | $350m–$450m
        it raised $350 to $450 million or so | $350 to $450 million
        it raised .5 million or so           | .5 million
        on Mar 10, 2026 it                   | Mar 10, 2026
        on 10 Apr. 2026 it                   | 10 Apr. 2026
        in 1Q26 alone                        | 1Q26
        on 13/03/2026 it                     | 13/03/2026
        in the first quarter of 2026 it      | first quarter of 2026
        in FY2026 alone                      | FY2026
        trillions of words                   | trillions
        """)
    void figureIsFoundWithItsScaleCurrencyAndPart(String text, String figure) {
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
        return Figures.in(text).stream().map(MatchResult::group).toList();
    }
}
