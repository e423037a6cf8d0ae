package claimgraph.check.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates as people and spreadsheets print them, to say how a row writes them; no value ever comes from here. */
final class PrintedDate {

    private static final int LONGEST = 60;
    private static final String MONTH = "(?<month>" + Notation.MONTH + ")";
    private static final String YEAR = "['\u2019]?(?<year>\\d{4}|\\d{2})";
    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})[-/.](?<m>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?(?:t.*| \\d\\d:.*)?");
    private static final Pattern PACKED = Pattern.compile("(?<year>(?:19|20)\\d{2})(?<m>[01]\\d)(?<day>[0-3]\\d)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<one>\\d{1,2})(?<by>[-/.])(?<two>\\d{1,2})\\k<by>(?<year>\\d{4}|\\d{2})(?: \\d\\d?:.*)?");
    private static final Pattern SHORT_YEAR_FIRST = Pattern.compile("[0-4]\\d-\\d{2}-\\d{2}");
    private static final List<Pattern> NAMED = Stream.of(
                    MONTH + "(?:[ -]*(?=\\d{4})|-| ?(?=['\u2019]))" + YEAR,
                    "(?<day>\\d{1,2})[ -]*" + MONTH + "[ -]*" + YEAR,
                    MONTH + "[ -]*(?<day>\\d{1,2})[ -]+(?<year>\\d{4})",
                    "(?<year>\\d{4})[ -]*" + MONTH + "[ -]*(?<day>\\d{1,2})?")
            .map(Pattern::compile)
            .toList();
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?:(?<day>\\d{1,2})[ -]*)?" + MONTH + "(?:[ -]*(?<after>\\d{1,2}))?");
    private static final Pattern PART =
            Pattern.compile("(?<p>[qh])(?<n>[1-4])[ -]*" + YEAR + "|(?<n2>[1-4])(?<p2>[qh])[ -]*"
                    + "['\u2019]?(?<year2>\\d{4}|\\d{2})|(?<year3>\\d{4})[ -]*(?<p3>[qh])(?<n3>[1-4])");
    private static final Pattern FISCAL = Pattern.compile("(?:fy|fiscal(?: year)?)[ -]*" + YEAR);
    private static final Pattern DECADE = Pattern.compile("(?<year>\\d{3}0)s");
    private static final Pattern SERIAL = Pattern.compile("[2-5]\\d{4}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern RANGE = Pattern.compile(
            "(?:from |between )?(.+?)(?: ?[\u2010-\u2015\u2212] ?| - | to | and |\\.\\.|(?<=^\\d{4})-(?=\\d{4}$))(.+)");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("about", "~"),
            Map.entry("around", "~"),
            Map.entry("circa", "~"),
            Map.entry("c.", "~"),
            Map.entry("ca.", "~"),
            Map.entry("approximately", "~"),
            Map.entry("before", "<"),
            Map.entry("after", ">"),
            Map.entry("since", ">="),
            Map.entry("from", ">="),
            Map.entry("until", "<="),
            Map.entry("by", "<="),
            Map.entry("in", ""),
            Map.entry("on", ""));
    private static final Map<String, String> ORDINALS = Map.of(
            "first", "1", "second", "2", "third", "3", "fourth", "4", "1st", "1", "2nd", "2", "3rd", "3", "4th", "4");

    private PrintedDate() {}

    /** Every date that the text may mean, as a row writes it, likeliest first: two where day and month may be swapped. */
    static List<String> in(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        String plain = plain(text);
        String[] words = plain.split(" ", 2);
        String sign = words.length == 2 ? SIGNS.get(words[0]) : null;
        read(sign == null ? plain : words[1]).forEach(date -> found.add((sign == null ? "" : sign) + date));
        Matcher range = RANGE.matcher(plain);
        if (found.isEmpty() && range.matches()) {
            range(range.group(1), range.group(2)).forEach(found::add);
        }
        if (found.isEmpty() && SERIAL.matcher(plain).matches()) {
            found.add(SERIAL_ZERO.plusDays(Long.parseLong(plain)).toString());
        }
        return found.stream()
                .filter(date -> DateGrammar.read(date) instanceof Parsed.Good)
                .toList();
    }

    /**
     * The month, and the day, of a date without a year: {@code -03-10} or {@code -03}; empty when it is none.
     */
    static String withoutYear(String text) {
        Matcher parts = WITHOUT_YEAR.matcher(
                text.length() > LONGEST
                        ? ""
                        : plain(text).replaceFirst("^(?:early|late|mid|in|since|until|by)[ -]", ""));
        if (!parts.matches()) {
            return "";
        }
        String day = parts.group("day") == null ? parts.group("after") : parts.group("day");
        return "-" + two(Notation.month(parts.group("month"))) + (day == null ? "" : "-" + two(Integer.parseInt(day)));
    }

    private static String plain(String text) {
        String lower = Notation.plain(text)
                .toLowerCase(Locale.ROOT)
                .replace(",", " ")
                .replaceAll("\\b(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:quarter|half))", "$1")
                .replaceAll("\\b(?:of|the|year)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
        Matcher part = Pattern.compile("(\\w+) (quarter|half) (.*)").matcher(lower);
        return part.matches() && ORDINALS.containsKey(part.group(1))
                ? part.group(2).charAt(0) + ORDINALS.get(part.group(1)) + " " + part.group(3)
                : lower;
    }

    private static Stream<String> range(String first, String last) {
        List<String> ends = read(last);
        List<String> starts = new ArrayList<>(read(first));
        if (starts.isEmpty() && ends.size() == 1 && !withoutYear(first).isEmpty()) {
            starts.add(ends.get(0).substring(0, 4) + withoutYear(first));
        }
        return starts.size() == 1 && ends.size() == 1 ? Stream.of(starts.get(0) + ".." + ends.get(0)) : Stream.empty();
    }

    private static List<String> read(String text) {
        List<String> found = new ArrayList<>();
        if (text.matches("\\d{4}")) {
            found.add(text);
        }
        Stream.of(ISO, PACKED)
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .forEach(parts ->
                        found.add(date(parts.group("year"), Integer.parseInt(parts.group("m")), parts.group("day"))));
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            found.add(date(numbers.group("year"), Integer.parseInt(numbers.group("two")), numbers.group("one")));
            if (!numbers.group("by").equals(".")) {
                found.add(date(numbers.group("year"), Integer.parseInt(numbers.group("one")), numbers.group("two")));
            }
        }
        if (SHORT_YEAR_FIRST.matcher(text).matches()) {
            found.addAll(0, read("20" + text));
        }
        for (Pattern form : NAMED) {
            Matcher parts = form.matcher(text);
            if (found.isEmpty() && parts.matches()) {
                String day = form.pattern().contains("<day>") ? parts.group("day") : null;
                found.add(date(parts.group("year"), Notation.month(parts.group("month")), day));
            }
        }
        parts(text).forEach(found::add);
        return found.stream()
                .filter(date -> DateGrammar.read(date) instanceof Parsed.Good)
                .toList();
    }

    /** Quarters, halves, fiscal years and decades. */
    private static Stream<String> parts(String text) {
        Matcher part = PART.matcher(text);
        Matcher fiscal = FISCAL.matcher(text);
        Matcher decade = DECADE.matcher(text);
        if (part.matches()) {
            return Stream.of(year(first(part, "year", "year2", "year3")) + "-"
                    + first(part, "p", "p2", "p3").toUpperCase(Locale.ROOT) + first(part, "n", "n2", "n3"));
        }
        if (fiscal.matches()) {
            return Stream.of("FY" + year(fiscal.group("year")));
        }
        return decade.matches()
                ? Stream.of(decade.group("year") + ".." + decade.group("year").substring(0, 3) + "9")
                : Stream.empty();
    }

    private static String first(Matcher parts, String... groups) {
        return Stream.of(groups)
                .map(parts::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String date(String year, int month, @Nullable String day) {
        return year(year) + "-" + two(month) + (day == null ? "" : "-" + two(Integer.parseInt(day)));
    }

    /** Two digits are a year of this century up to 2049, as spreadsheets have it. */
    private static String year(String digits) {
        return digits.length() == 4 ? digits : (Integer.parseInt(digits) < 50 ? "20" : "19") + digits;
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
