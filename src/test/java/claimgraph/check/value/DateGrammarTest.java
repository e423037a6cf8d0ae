package claimgraph.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.value.Period;
import claimgraph.problem.ProblemCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateGrammarTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026, YEAR, 2026-01-01, 2026-12-31",
        "2026-02, 2026-02, MONTH, 2026-02-01, 2026-02-28",
        "2024-02-29, 2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "2025-10..2026-03, 2025-10/2026-03, EDTF, 2025-10-01, 2026-03-31",
        "2025..2025-03-04, 2025/2025-03-04, EDTF, 2025-01-01, 2025-03-04",
        "<=2026-03, ../2026-03, EDTF, , 2026-03-31",
        ">=2026, 2026/.., EDTF, 2026-01-01, ",
        "<2026-03, ../2026-02-28, EDTF, , 2026-02-28",
        ">2026-03-31, 2026-04-01/.., EDTF, 2026-04-01, ",
        "~2026, 2026~, EDTF, 2025-01-01, 2027-12-31",
        "~2026-03, 2026-03~, EDTF, 2026-02-01, 2026-04-30",
        "2026-Q1, 2026-33, EDTF, 2026-01-01, 2026-03-31",
        "2026-Q4, 2026-36, EDTF, 2026-10-01, 2026-12-31",
        "2026-H2, 2026-41, EDTF, 2026-07-01, 2026-12-31",
        "2025-Q4..2026-Q1, 2025-10/2026-03, EDTF, 2025-10-01, 2026-03-31",
        "<=2026-Q1, ../2026-03, EDTF, , 2026-03-31",
        ">=2026-H2, 2026-07/.., EDTF, 2026-07-01, ",
        "~2026-Q1, 2026-33~, EDTF, 2025-12-01, 2026-04-30",
        "FY2026, FY2026, FISCAL, 2025-01-01, 2027-12-31",
        "FY2026=2025-07..2026-06, FY2026=2025-07/2026-06, FISCAL, 2025-07-01, 2026-06-30",
        "~2026-03-10, 2026-03-10~, EDTF, 2026-03-03, 2026-03-17",
    })
    void dateIsReadAsPreciselyAsItIsWritten(String text, String lexical, Period.Form form, String first, String last) {
        assertThat(DateGrammar.parse(text)).isInstanceOfSatisfying(Parsed.Good.class, good -> {
            Period period = (Period) good.value();
            assertThat(period.lexical()).isEqualTo(lexical);
            assertThat(period.form()).isEqualTo(form);
            assertThat(String.valueOf(period.first())).isEqualTo(String.valueOf(first));
            assertThat(String.valueOf(period.last())).isEqualTo(String.valueOf(last));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2025-02-29",
                "2026-13",
                "2026-00",
                "2026-3-1",
                "02/28/2026",
                "26-02-28",
                "20260228",
                "0000",
                "<0001",
                ">9999",
                "March",
                "2026-03-10T00:00",
                "~",
                "..2026",
                "2026..",
                "2026..x",
                "~2025..2026",
                "\u0662\u0660\u0662\u0666",
                "2026 ",
                "-2026",
                "10000",
                "<=~2026"
            })
    void otherFormsAreNoDate(String text) {
        assertNoDate(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-Q5",
                "2026-Q0",
                "2026-H3",
                "2026-q1",
                "0000-Q1",
                "FY26",
                "FY0000",
                "FY2026=2025",
                "FY2026=",
                "FY2026..FY2027",
                "2026-33"
            })
    void otherFormsOfQuartersHalvesAndFiscalYearsAreNoDate(String text) {
        assertNoDate(text);
    }

    private static void assertNoDate(String text) {
        assertThat(DateGrammar.parse(text))
                .as(text)
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.code()).isEqualTo(ProblemCode.INVALID_DATE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28/02/2026 | 2026-02-28",
                "2/28/2026 | 2026-02-28",
                "05/04/2026 | 2026-04-05 or 2026-05-04",
                "9/1/2020 | 2020-01-09 or 2020-09-01",
                "13.3.2026 | 2026-03-13",
                "05-04-2022 | 2022-04-05 or 2022-05-04",
                "26-02-28 | 2026-02-28 or 2028-02-26",
                "2026-3-1 | 2026-03-01",
                "2026/03/13 | 2026-03-13",
                "20260313 | 2026-03-13",
                "2026-01-29T00:00:00Z | 2026-01-29",
                "2026-03-10 00:00 | 2026-03-10",
                "March 2026 | 2026-03",
                "Sept. 2026 | 2026-09",
            })
    void dateInDigitsThatIsMeantIsNamed(String text, String meant) {
        assertHint(text, meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mar-26 | 2026-03",
                "1-May-07 | 2007-05-01",
                "September 13, 2018 | 2018-09-13",
                "13th September 2018 | 2018-09-13",
                "10\u00A0March\u00A02026 | 2026-03-10",
                "since March 2026 | >=2026-03",
                "by 10 March 2026 | <=2026-03-10",
                "around 2026 | ~2026",
                "Q1 2026 | 2026-Q1",
                "2012-q2 | 2012-Q2",
                "1Q26 | 2026-Q1",
                "the first quarter of 2026 | 2026-Q1",
                "H1 2026 | 2026-H1",
                "FY26 | FY2026",
                "fiscal year 2026 | FY2026",
                "2010s | 2010..2019",
                "2017-2018 | 2017..2018",
                "2025\u20132026 | 2025..2026",
                "Jan\u2013Mar 2026 | 2026-01..2026-03",
                "between March 2025 and April 2026 | 2025-03..2026-04",
                "46091 | 2026-03-10",
                "10-Mar | year is missing; write the year in front, like 2026-03-10",
                "March | year is missing; write the year in front, like 2026-03",
            })
    void dateInWordsThatIsMeantIsNamed(String text, String meant) {
        assertHint(text, meant);
    }

    /** What the hint says is a date to this grammar. */
    private static void assertHint(String text, String meant) {
        assertThat(DateGrammar.parse(text))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class,
                        bad -> assertThat(bad.message())
                                .contains(meant
                                        + (meant.contains(" or ") ? "; look which the source means. " : ". Write YYYY")
                                                .replace(
                                                        ". Write YYYY",
                                                        meant.contains("missing") ? ". " : ". Write YYYY")));
        if (!meant.contains("missing")) {
            for (String date : meant.split(" or ")) {
                assertThat(DateGrammar.parse(date)).isInstanceOf(Parsed.Good.class);
            }
        }
    }

    @Test
    void quarterAndHalfAreShownInWords() {
        Map<String, String> shown = Map.of(
                "2026-Q1", "first quarter of 2026",
                "2026-Q4", "fourth quarter of 2026",
                "2026-H1", "first half of 2026",
                "2026-H2", "second half of 2026",
                "FY2026", "fiscal year 2026",
                "2026-03", "March 2026");
        shown.forEach((text, words) ->
                assertThat(DateGrammar.parse(text).map(Period::label)).isEqualTo(Parsed.of(words)));
    }

    @Test
    void rangeThatEndsBeforeItBeginsIsSaidToBeReversed() {
        assertThat(DateGrammar.parse("2026-03..2025-10"))
                .isEqualTo(Parsed.problem(
                        ProblemCode.REVERSED_RANGE,
                        "\"2026-03..2025-10\" ends before it begins. Write the earlier date first."));
    }
}
