package claimgraph.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.03B | 1030000000 | 1.03 billion",
                "$586M | 586000000 | 586 million",
                "$1.03 billion | 1030000000 | 1.03 billion",
                "US$ 2bn | 2000000000 | 2 billion",
                "1,030,000 | 1030000 | 1030000",
                "1.030.000,5 | 1030000.5 | 1030000.5",
                "1'030'000 | 1030000 | 1030000",
                "1 030 000 | 1030000 | 1030000",
                "1,5 million | 1500000 | 1.5 million",
                "1,500 | 1500 | 1500",
                "12 million dollars | 12000000 | 12 million",
                "3 trillion | 3000000000000 | 3 trillion",
                "5k | 5000 | 5 thousand",
                "0x1F | 31 | 31",
                "1e9 | 1000000000 | 1000000000",
                "\u0661\u0662\u0663 | 123 | 123",
                "\u0661\u066B\u0665 | 1.5 | 1.5",
                "\uFF11\uFF12 | 12 | 12",
                "over 9 | 9 | 9",
                "0 | 0 | 0",
            })
    void numberMeantIsGuessed(String text, String digits, String written) {
        assertThat(LooseNumber.in(text)).hasValueSatisfying(number -> {
            assertThat(number.digits()).isEqualTo(digits);
            assertThat(number.written()).isEqualTo(written);
        });
    }

    @ParameterizedTest
    @CsvSource({"about 7 billion, ~", "at least 140, >=", "140+, >=", "up to 9, <=", "less than 3, <", "over 2b, >"})
    void wordsInFrontBecomeSigns(String text, String sign) {
        assertThat(LooseNumber.in(text).orElseThrow().bound()).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NaN",
                "Infinity",
                "seven",
                "-5",
                "1d",
                "7 bilion",
                "between 5 and 6",
                "v2.0",
                "1.2.3",
                "not 5"
            })
    void nothingSensibleIsNotGuessed(String text) {
        assertThat(LooseNumber.in(text)).as(text).isEmpty();
    }
}
