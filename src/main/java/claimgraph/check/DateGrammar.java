package claimgraph.check;

import claimgraph.claim.value.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a seed row writes them: {@code 2026}, {@code 2026-03}, {@code 2026-03-10}, {@code 2025-10..2026-03},
 * {@code <=2026-03}, {@code >=2026}, {@code ~2026-03}. Stretches and bounds become EDTF (ISO 8601-2).
 */
final class DateGrammar {

    static final String FORMS = "Write YYYY, YYYY-MM or YYYY-MM-DD, a range as 2025-10..2026-03, "
            + "a bound as <=2026-03 or >=2026, an approximate date as ~2026-03";

    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern PREFIXED = Pattern.compile("(<=|>=|<|>|~)(.+)");
    private static final int ABOUT_A_DAY = 7;

    private DateGrammar() {}

    /** The period, or nothing when the text is not a date; 30 February is not a date. */
    static Optional<Period> parse(String text) {
        try {
            int dots = text.indexOf("..");
            if (dots > 0) {
                return range(text.substring(0, dots), text.substring(dots + 2));
            }
            Matcher prefixed = PREFIXED.matcher(text);
            return prefixed.matches()
                    ? Optional.ofNullable(plain(prefixed.group(2))).map(date -> bounded(prefixed.group(1), date))
                    : Optional.ofNullable(plain(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Period plain(String text) {
        Matcher parts = PLAIN.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Period.Form.YEAR, text);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        if (parts.group(3) == null) {
            return new Period(month.atDay(1), month.atEndOfMonth(), Period.Form.MONTH, text);
        }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
        return new Period(day, day, Period.Form.DAY, text);
    }

    private static Optional<Period> range(String from, String to) {
        Period first = plain(from);
        Period last = plain(to);
        return first == null || last == null || !orderly(first, last)
                ? Optional.empty()
                : Optional.of(new Period(first.first(), last.last(), Period.Form.EDTF, from + "/" + to));
    }

    private static boolean orderly(Period first, Period last) {
        LocalDate begin = first.first();
        LocalDate end = last.last();
        return begin != null && end != null && !begin.isAfter(end);
    }

    private static Period bounded(String prefix, Period date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (first == null || last == null) {
            return date;
        }
        return switch (prefix) {
            case "<=" -> new Period(null, last, Period.Form.EDTF, "../" + date.lexical());
            case ">=" -> new Period(first, null, Period.Form.EDTF, date.lexical() + "/..");
            case "<" -> new Period(null, first.minusDays(1), Period.Form.EDTF, "../" + first.minusDays(1));
            case ">" -> new Period(last.plusDays(1), null, Period.Form.EDTF, last.plusDays(1) + "/..");
            default -> about(date.form(), first, last, date.lexical());
        };
    }

    /** "About" reaches one year, one month or one week to either side, after the precision of the date. */
    private static Period about(Period.Form form, LocalDate first, LocalDate last, String lexical) {
        return switch (form) {
            case YEAR -> new Period(first.minusYears(1), last.plusYears(1), Period.Form.EDTF, lexical + "~");
            case MONTH ->
                new Period(
                        first.minusMonths(1),
                        YearMonth.from(last).plusMonths(1).atEndOfMonth(),
                        Period.Form.EDTF,
                        lexical + "~");
            default ->
                new Period(
                        first.minus(ABOUT_A_DAY, ChronoUnit.DAYS),
                        last.plus(ABOUT_A_DAY, ChronoUnit.DAYS),
                        Period.Form.EDTF,
                        lexical + "~");
        };
    }
}
