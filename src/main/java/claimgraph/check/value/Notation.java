package claimgraph.check.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How numbers, sums and dates are printed: the scales, months, spaces, dashes and signs that the grammar of rows, its
 * hints, the finder of figures and the reader of evidence share. What is added here is known to all of them.
 */
final class Notation {

    /** Any space, the ones that do not break and the end of a line included; for a character class. */
    static final String SPACE = "\\s\\h\\u0085\\u2028\\u2029";

    /** What joins the two ends of a range; for a character class. */
    static final String DASHES = "\\-\\u2010-\\u2015\\u2212";

    /** What stands in front of a negative number; for a character class. */
    static final String MINUS = "\\-\\u2212\\uFE63\\uFF0D";

    /** Scales as rows write them; the letters stand right behind the number or behind a space. */
    static final Map<String, Integer> WRITTEN =
            Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "b", 9, "billion", 9, "t", 12, "trillion", 12);

    /** Scales as texts print them, in lower case: the power of ten of each. */
    private static final Map<String, Integer> SCALES = table(Map.of(
            2, "hundred",
            3, "thousand thousands thsd tsd k",
            4, "\u4E07",
            5, "lakh lakhs lac lacs",
            6, "million millions mm mn mln mio mil m",
            7, "crore crores cr",
            8, "\u4EBF \u5104",
            9, "billion billions bn bln mrd milliard milliards b",
            12, "trillion trillions trn tln tn t"));

    /** Months in lower case, without the full stop of a short form. */
    private static final Map<String, Integer> MONTHS = months();

    /** Numbers as words; a hyphen or a space joins them to a scale. */
    private static final Map<String, String> NUMBERS = numbers();

    /** Measures of time, by what their words begin with: seconds in one. */
    static final Map<String, Double> TIMES = Map.of(
            "second", 1.0,
            "minute", 60.0,
            "hour", 3_600.0,
            "day", 86_400.0,
            "week", 604_800.0,
            "month", 2_629_746.0,
            "quarter", 7_889_238.0,
            "year", 31_556_952.0,
            "decade", 315_569_520.0);

    /** Units as people write them, by what rows write. */
    private static final Map<String, String> UNITS = units();

    static final String SCALE = oneOf(SCALES.keySet());

    /** Scales that are words: a letter behind a space is more often a unit. */
    static final String SCALE_WORD =
            oneOf(SCALES.keySet().stream().filter(word -> word.length() > 1).toList());

    static final String MONTH = "(?:" + oneOf(MONTHS.keySet()) + ")(?!\\p{L})\\.?";
    static final String NUMBER_WORD = oneOf(NUMBERS.keySet());

    private Notation() {}

    static int power(String scale) {
        return SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 0);
    }

    /** The scale as a row writes it: {@code million}; empty for none, and for those that rows do not have. */
    static String written(int power) {
        return switch (power) {
            case 3 -> "thousand";
            case 6 -> "million";
            case 9 -> "billion";
            case 12 -> "trillion";
            default -> "";
        };
    }

    /** 1 for January; 0 when it is no month. */
    static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT).replace(".", ""), 0);
    }

    /** The unit as rows write it, from the words behind a number; empty when it is none that we know. */
    static String unit(String words) {
        return UNITS.getOrDefault(words.replaceFirst("^[ -]+", "").toLowerCase(Locale.ROOT), "");
    }

    /** The digits of a number word; empty when it is none. */
    static String digits(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    /** A pattern that matches the longest of the words. */
    static String oneOf(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparing((String word) -> -word.length()).thenComparing(word -> word))
                .collect(Collectors.joining("|"));
    }

    /** One space for each that may stand in a figure, digits of any script as ASCII, nothing at the ends. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(c == '\u066B' ? '.' : c == '\u066C' ? ',' : c);
            }
        });
        return plain.toString().strip();
    }

    private static Map<String, Integer> table(Map<Integer, String> byPower) {
        Map<String, Integer> table = new LinkedHashMap<>();
        byPower.forEach((power, words) -> List.of(words.split(" ")).forEach(word -> table.put(word, power)));
        return table;
    }

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        Map.of(
                        "s", "s|sec|secs|second|seconds",
                        "min", "min|mins|minute|minutes",
                        "h", "h|hr|hrs|hour|hours",
                        "days", "day|days",
                        "weeks", "week|weeks",
                        "months", "month|months|mo|mos",
                        "years", "year|years|yr|yrs",
                        "%", "%|percent|per cent|pct|pc",
                        "x", "x|\u00D7|times|fold",
                        "fps", "fps|frames per second")
                .forEach((unit, words) -> List.of(words.split("\\|")).forEach(word -> units.put(word, unit)));
        return units;
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        Map<String, Integer> months = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], i + 1);
            months.put(names[i].substring(0, 3), i + 1);
        }
        months.put("sept", 9);
        return months;
    }

    private static Map<String, String> numbers() {
        List<String> small = List.of(
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "));
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String word : small) {
            numbers.put(word, String.valueOf(numbers.size() + 1));
        }
        List<String> tens =
                new ArrayList<>(List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ")));
        tens.forEach(word -> numbers.put(word, String.valueOf(10 * (tens.indexOf(word) + 2))));
        numbers.put("half a", "0.5");
        numbers.put("a", "1");
        numbers.put("an", "1");
        numbers.put("dozen", "12");
        numbers.put("twice", "2");
        numbers.put("double", "2");
        numbers.put("doubled", "2");
        numbers.put("doubles", "2");
        numbers.put("triple", "3");
        numbers.put("tripled", "3");
        numbers.put("triples", "3");
        return numbers;
    }
}
