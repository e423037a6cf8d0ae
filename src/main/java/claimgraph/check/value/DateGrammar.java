package claimgraph.check.value;

import claimgraph.claim.value.Period;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a seed row writes them: {@code 2026}, {@code 2026-03}, {@code 2026-03-10}, {@code 2025-10..2026-03},
 * {@code <=2026-03}, {@code >=2026}, {@code ~2026-03}. Stretches and bounds become EDTF (ISO 8601-2).
 */
public final class DateGrammar {

    private static final String FORMS = "Write YYYY, YYYY-MM or YYYY-MM-DD, a range as 2025-10..2026-03, "
            + "a bound as <=2026-03 or >=2026, an approximate date as ~2026-03.";

    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern PREFIXED = Pattern.compile("(<=|>=|<|>|~)(.+)");
    private static final int ABOUT_A_DAY = 7;
    private static final int LAST_YEAR = 9999;

    private DateGrammar() {}

    /** The period; 30 February is not a date and never becomes March. */
    public static Parsed<Period> parse(String text) {
        try {
            int dots = text.indexOf("..");
            if (dots > 0) {
                return range(text, plain(text.substring(0, dots)), plain(text.substring(dots + 2)));
            }
            Matcher prefixed = PREFIXED.matcher(text);
            Period date = prefixed.matches() ? plain(prefixed.group(2)) : plain(text);
            if (date == null) {
                return wrong(text);
            }
            return Parsed.of(prefixed.matches() ? bounded(prefixed.group(1), date) : date);
        } catch (DateTimeException e) {
            return wrong(text);
        }
    }

    private static Parsed<Period> wrong(String text) {
        return Parsed.problem(ProblemCode.INVALID_DATE, Shown.quoted(text) + " is not a calendar date. " + FORMS);
    }

    private static @Nullable Period plain(String text) {
        Matcher parts = PLAIN.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int year = Integer.parseInt(parts.group(1));
        if (year == 0) {
            throw new DateTimeException("the calendar has no year 0");
        }
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

    private static Parsed<Period> range(String text, @Nullable Period first, @Nullable Period last) {
        if (first == null || last == null) {
            return wrong(text);
        }
        return orderly(first, last)
                ? Parsed.of(new Period(
                        first.first(), last.last(), Period.Form.EDTF, first.lexical() + "/" + last.lexical()))
                : Parsed.problem(
                        ProblemCode.REVERSED_RANGE,
                        Shown.quoted(text) + " ends before it begins. Write the earlier date first.");
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
            case "<" -> new Period(null, first.minusDays(1), Period.Form.EDTF, "../" + written(first.minusDays(1)));
            case ">" -> new Period(last.plusDays(1), null, Period.Form.EDTF, written(last.plusDays(1)) + "/..");
            default -> about(date.form(), first, last, date.lexical());
        };
    }

    private static String written(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("years have four digits");
        }
        return date.toString();
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
