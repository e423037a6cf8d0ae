package claimgraph.claim.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes dates and stretches of time (ISO 8601, EDTF) as people write them, as precise as they are. */
public final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(-\\d{2})?(-\\d{2})?(~)?");
    private static final Pattern STRETCH = Pattern.compile("(?<![\\w./-])(?:\\.\\./)?\\d{4}-\\d{2}(?:-\\d{2})?~?"
            + "(?:/(?:\\d{4}(?:-\\d{2}){0,2}~?|\\.\\.))?(?![\\w/-])");
    private static final Pattern GROUP = Pattern.compile("(\\d{4})-(3[3-6]|4[01])(~)?");
    private static final Map<Integer, String> PARTS = Map.of(
            33,
            "first quarter",
            34,
            "second quarter",
            35,
            "third quarter",
            36,
            "fourth quarter",
            40,
            "first half",
            41,
            "second half");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /** {@code 2026-01/2026-03} is January 2026 to March 2026. */
    public static String words(String lexical) {
        Matcher group = GROUP.matcher(lexical);
        if (group.matches()) {
            int number = Integer.parseInt(group.group(2));
            return (group.group(3) == null ? "" : "about ") + PARTS.get(number) + " of " + group.group(1);
        }
        if (lexical.startsWith("FY")) {
            String[] year = lexical.substring(2).split("=", 2);
            return "fiscal year " + year[0] + (year.length == 1 ? "" : " (" + words(year[1]) + ")");
        }
        String[] ends = lexical.split("/", 2);
        if (ends.length == 1) {
            return one(lexical);
        }
        if (isOpen(ends[0])) {
            return "until " + one(ends[1]);
        }
        return isOpen(ends[1]) ? "since " + one(ends[0]) : one(ends[0]) + " to " + one(ends[1]);
    }

    /** A sentence with its dates in words; a year alone is one already. */
    public static String inWords(String sentence) {
        return STRETCH.matcher(sentence).replaceAll(found -> words(found.group()));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String one(String date) {
        return DATE.matcher(date)
                .replaceAll(found -> (found.group(4) == null ? "" : "about ")
                        + words(found.group(1), found.group(2) == null ? "" : found.group(2), found.group(3)));
    }

    private static String words(String year, String month, @Nullable String day) {
        try {
            if (month.isEmpty()) {
                return year;
            }
            return day == null
                    ? YearMonth.parse(year + month).format(MONTH)
                    : LocalDate.parse(year + month + day).format(DAY);
        } catch (java.time.DateTimeException e) {
            return year + month + (day == null ? "" : day);
        }
    }
}
