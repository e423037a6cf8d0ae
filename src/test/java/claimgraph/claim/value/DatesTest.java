package claimgraph.claim.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void datesInASentenceAreWrittenAsPeopleWriteThem() {
        assertThat(Dates.inWords(
                        "kept (2026-01/2026-04) and (2026-03-10), until 2025-12. Not ../2026-03 or 2026-02/.."))
                .isEqualTo("kept (January 2026 to April 2026) and (10 March 2026), until December 2025."
                        + " Not until March 2026 or since February 2026");
    }

    @Test
    void quartersHalvesAndFiscalYearsAreNamed() {
        assertThat(Dates.words("2026-33")).isEqualTo("first quarter of 2026");
        assertThat(Dates.words("2026-41")).isEqualTo("second half of 2026");
        assertThat(Dates.words("FY2026=2025-07/2026-06")).isEqualTo("fiscal year 2026 (July 2025 to June 2026)");
    }

    /** An address, an id and a year keep their digits. */
    @Test
    void whatOnlyLooksLikeADateStays() {
        String text = "founded in 2013, arxiv.org/abs/2506-09 and file-2026-01-02.csv, 1234-56-789";
        assertThat(Dates.inWords(text)).isEqualTo(text);
    }
}
