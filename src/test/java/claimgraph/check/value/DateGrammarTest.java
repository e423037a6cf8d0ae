package claimgraph.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.value.Period;
import claimgraph.problem.ProblemCode;
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
        assertThat(DateGrammar.parse(text))
                .as(text)
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.code()).isEqualTo(ProblemCode.INVALID_DATE));
    }

    @Test
    void rangeThatEndsBeforeItBeginsIsSaidToBeReversed() {
        assertThat(DateGrammar.parse("2026-03..2025-10"))
                .isEqualTo(Parsed.problem(
                        ProblemCode.REVERSED_RANGE,
                        "\"2026-03..2025-10\" ends before it begins. Write the earlier date first."));
    }
}
