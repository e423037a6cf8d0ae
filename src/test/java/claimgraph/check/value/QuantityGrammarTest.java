package claimgraph.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.check.Checked;
import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Quantity;
import claimgraph.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityGrammarTest {

    private final QuantityGrammar grammar =
            new QuantityGrammar(Checked.CATALOGUE.units(), Checked.CATALOGUE.tolerance());

    @ParameterizedTest
    @CsvSource({
        "USD 1.03 billion, USD-1.03e9, ROUNDED, 3",
        "USD 1030000000, USD-exact-1.030000000e9, EXACT, 10",
        "EUR 500m, EUR-5.00e8, ROUNDED, 3",
        ">=USD 2 billion, USD-ge-2e9, AT_LEAST, 1",
        "<USD 1k, USD-lt-1e3, LESS_THAN, 1",
        "USD 350..450 million, USD-3.5e8--4.5e8, BETWEEN, 0",
        "USD 50 million/year, USD-5.0e7-per-year, ROUNDED, 2",
        "=USD 1 t, USD-exact-1e12, EXACT, 1",
    })
    void moneyIsRead(String text, String key, Bound bound, int digits) {
        assertRead(grammar.money(text), key, bound, digits);
    }

    /** ISO 4217 has codes that are no money: XXX is no currency, XTS is for tests. */
    @ParameterizedTest
    @ValueSource(strings = {"XXX 5 million", "XTS 5 million", "ZZZ 5 million"})
    void codesThatAreNoMoneyAreRefused(String text) {
        assertThat(grammar.money(text))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.message()).contains(text.substring(0, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "140, 140, EXACT, 3",
        "007, 7, EXACT, 1",
        "26b, 2.6e10, ROUNDED, 2",
        "26 billion, 2.6e10, ROUNDED, 2",
        "1e25 FLOP, 1e25-FLOP, ROUNDED, 1",
        "~24 fps, approx-24-fps, APPROXIMATELY, 2",
        ">140, gt-140, MORE_THAN, 3",
        "<=3.5 h, le-3.5-h, AT_MOST, 2",
        "12..18 months, 12--18-months, BETWEEN, 0",
        "77.1 %, 77.1-percent, ROUNDED, 3",
        "-3.50 %, -3.50-percent, ROUNDED, 3",
        "2.85 x, 2.85-x, ROUNDED, 3",
        "0, 0, EXACT, 1",
        "8x7b, 8x7e9, PARTS, 0",
        "8x7 billion, 8x7e9, PARTS, 0",
        "16x12m, 16x1.2e7, PARTS, 0",
    })
    void quantityIsRead(String text, String key, Bound bound, int digits) {
        assertRead(grammar.quantity(text, "any"), key, bound, digits);
    }

    @Test
    void partsReachFromOneOfThemToAll() {
        Quantity parts = value(grammar.quantity("8x7b", "count"));
        assertThat(parts.interval().low()).isEqualByComparingTo("7e9");
        assertThat(parts.interval().high()).isEqualByComparingTo("56e9");
        assertThat(parts.label()).isEqualTo("8 times 7 billion");
        assertThat(grammar.quantity("8 \u00D7 7B", "count"))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.message()).contains("write 8x7 billion."));
    }

    @Test
    void lossIsReadWhereThePropertyIsABalance() {
        assertThat(value(grammar.money("USD -5 million", true)).key()).isEqualTo("USD--5e6");
        assertThat(grammar.money("USD -5 million")).isInstanceOf(Parsed.Bad.class);
        assertThat(grammar.money("-$5 million", true))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class,
                        bad -> assertThat(bad.message()).contains("write its currency in front, like USD -5 million."));
    }

    @Test
    void sameAmountWrittenTwoWaysHasOneKey() {
        assertThat(value(grammar.quantity("26b", "count")).key())
                .isEqualTo(value(grammar.quantity("26 billion", "count")).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1,000",
                "1.030.000,5",
                "NaN",
                "Infinity",
                "0x1F",
                "1d",
                "1.",
                ".5",
                "+5",
                "5 ",
                " 5",
                "1e999",
                "\u0661",
                "1_000",
                "5 5",
                "5  %",
                "1.03B",
                "--5",
                "5..",
                "..5",
                "5 %/year",
                "USD 5"
            })
    void otherFormsAreNoQuantity(String text) {
        assertThat(grammar.quantity(text, "any"))
                .as(text)
                .isInstanceOfSatisfying(
                        Parsed.Bad.class,
                        bad -> assertThat(bad.code()).isIn(ProblemCode.INVALID_QUANTITY, ProblemCode.UNKNOWN_UNIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5", "$5", "USD", "USD five", "USD 5 people", "USD 1,000", "USD NaN", "USD0x1F", "5 USD", ""})
    void otherFormsAreNoMoney(String text) {
        assertThat(grammar.money(text))
                .as(text)
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.code()).isEqualTo(ProblemCode.INVALID_MONEY));
    }

    @Test
    void veryLongTextIsRefusedQuickly() {
        assertThat(grammar.money("USD " + "9".repeat(1_000_000))).isInstanceOf(Parsed.Bad.class);
        assertThat(grammar.quantity("- ".repeat(500_000), "any")).isInstanceOf(Parsed.Bad.class);
    }

    private static void assertRead(Parsed<Quantity> parsed, String key, Bound bound, int digits) {
        Quantity quantity = value(parsed);
        assertThat(quantity.key()).isEqualTo(key);
        assertThat(quantity.bound()).isEqualTo(bound);
        assertThat(quantity.significantDigits()).isEqualTo(digits);
    }

    private static Quantity value(Parsed<Quantity> parsed) {
        assertThat(parsed).isInstanceOf(Parsed.Good.class);
        return ((Parsed.Good<Quantity>) parsed).value();
    }
}
