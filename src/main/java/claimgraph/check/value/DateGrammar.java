package claimgraph.check.value;

import claimgraph.claim.value.Period;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a seed row writes them: {@code 2026}, {@code 2026-03}, {@code 2026-03-10}, {@code 2025-10..2026-03},
 * {@code <=2026-03}, {@code >=2026}, {@code ~2026-03}, {@code 2026-Q1}, {@code 2026-H2}, {@code FY2026},
 * {@code FY2026=2025-07..2026-06}. Stretches, bounds, quarters and halves become EDTF (ISO 8601-2).
 */
public final class DateGrammar {

    private static final String FORMS = "Write YYYY, YYYY-MM or YYYY-MM-DD, a range as 2025-10..2026-03, a bound as"
            + " <=2026-03 or >=2026, an approximate date as ~2026-03, a quarter or half as 2026-Q1 or 2026-H1, a fiscal"
            + " year as FY2026.";

    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(?:Q([1-4])|H([12]))");
    private static final Pattern FISCAL = Pattern.compile("FY(\\d{4})(?:=([^=]+\\.\\.[^=]+))?");

    /** Groups of months in EDTF (ISO 8601-2, 4.8): 33 is the first quarter, 40 the first half. */
    private static final int FIRST_QUARTER = 33;

    private static final int FIRST_HALF = 40;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_HALF = 6;
    private static final Pattern PREFIXED = Pattern.compile("(<=|>=|<|>|~)(.+)");
    private static final int ABOUT_A_DAY = 7;
    private static final int LAST_YEAR = 9999;

    private DateGrammar() {}

    /** The period; 30 February is not a date and never becomes March. */
    public static Parsed<Period> parse(String text) {
        return read(text) instanceof Parsed.Bad<Period> bad && bad.code() == ProblemCode.INVALID_DATE
                ? Parsed.problem(bad.code(), Shown.quoted(text) + " is not a calendar date. " + hint(text) + FORMS)
                : read(text);
    }

    /** The same, without a guess at what was meant. */
    static Parsed<Period> read(String text) {
        try {
            Matcher fiscal = FISCAL.matcher(text);
            if (fiscal.matches()) {
                return fiscal(text, Integer.parseInt(fiscal.group(1)), fiscal.group(2));
            }
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

    private static String hint(String text) {
        List<String> meant = PrintedDate.in(text);
        String monthAndDay = PrintedDate.withoutYear(text);
        if (meant.isEmpty() && !monthAndDay.isEmpty()) {
            return "It looks like a date whose year is missing; write the year in front, like 2026" + monthAndDay
                    + ". ";
        }
        return switch (meant.size()) {
            case 0 -> "";
            case 1 -> "It looks like " + meant.get(0) + ". ";
            default -> "It looks like " + String.join(" or ", meant) + "; look which the source means. ";
        };
    }

    /**
     * A fiscal year, kept as such. Where its bounds are not stated it may be any year that begins or ends in the calendar
     * year it is named for: companies name it for the one, countries for the other.
     */
    private static Parsed<Period> fiscal(String text, int year, @Nullable String bounds) {
        if (year == 0 || year == LAST_YEAR) {
            return wrong(text);
        }
        if (bounds == null) {
            return Parsed.of(new Period(
                    LocalDate.of(year, 1, 1).minusYears(1),
                    LocalDate.of(year, 12, 31).plusYears(1),
                    Period.Form.FISCAL,
                    text));
        }
        return read(bounds) instanceof Parsed.Good<Period> good
                ? Parsed.of(new Period(
                        good.value().first(),
                        good.value().last(),
                        Period.Form.FISCAL,
                        "FY" + year + "=" + good.value().lexical()))
                : wrong(text);
    }

    private static @Nullable Period plain(String text) {
        Matcher group = PART.matcher(text);
        if (group.matches() && !group.group(1).equals("0000")) {
            boolean quarter = group.group(2) != null;
            int number = Integer.parseInt(quarter ? group.group(2) : group.group(3));
            int months = quarter ? MONTHS_OF_A_QUARTER : MONTHS_OF_A_HALF;
            YearMonth first = YearMonth.of(Integer.parseInt(group.group(1)), (number - 1) * months + 1);
            return new Period(
                    first.atDay(1),
                    first.plusMonths(months - 1L).atEndOfMonth(),
                    Period.Form.EDTF,
                    group.group(1) + "-" + ((quarter ? FIRST_QUARTER : FIRST_HALF) + number - 1));
        }
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
                ? Parsed.of(new Period(first.first(), last.last(), Period.Form.EDTF, begin(first) + "/" + end(last)))
                : Parsed.problem(
                        ProblemCode.REVERSED_RANGE,
                        Shown.quoted(text) + " ends before it begins. Write the earlier date first.");
    }

    /** In a stretch a quarter or a half is written by its first or last month: EDTF has no stretch of groups. */
    private static String begin(Period date) {
        LocalDate first = date.first();
        return date.form() == Period.Form.EDTF && first != null
                ? YearMonth.from(first).toString()
                : date.lexical();
    }

    private static String end(Period date) {
        LocalDate last = date.last();
        return date.form() == Period.Form.EDTF && last != null
                ? YearMonth.from(last).toString()
                : date.lexical();
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
            case "<=" -> new Period(null, last, Period.Form.EDTF, "../" + end(date));
            case ">=" -> new Period(first, null, Period.Form.EDTF, begin(date) + "/..");
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
            case MONTH, EDTF ->
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
