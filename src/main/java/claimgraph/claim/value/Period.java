package claimgraph.claim.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date exactly as precise as the source: a day, a month, a year, or a stretch of days.
 *
 * @param first first day it covers; null when it is not bounded below
 * @param last last day it covers; null when it is not bounded above
 * @param form how it is written down in RDF
 * @param lexical the literal's lexical form: {@code 2026-03}, or EDTF (ISO 8601-2) for stretches and bounds
 */
public record Period(@Nullable LocalDate first, @Nullable LocalDate last, Form form, String lexical) implements Value {

    /** The datatypes a date may have. */
    public enum Form {
        YEAR,
        MONTH,
        DAY,
        /** An interval, a bound, an approximate date, a quarter or a half, as EDTF text. */
        EDTF,
        /** A fiscal year, which nobody but its owner can place: its name, and its bounds where they are stated. */
        FISCAL
    }

    /** Days since 1970-01-01, both ends included. */
    public Interval interval() {
        return Interval.closed(day(first), day(last));
    }

    private static @Nullable BigDecimal day(@Nullable LocalDate date) {
        return date == null ? null : BigDecimal.valueOf(date.toEpochDay());
    }

    @Override
    public String key() {
        return lexical;
    }

    /** {@code 2026-Q1} for what EDTF numbers as 2026-33. */
    @Override
    public String label() {
        return Dates.words(lexical);
    }
}
