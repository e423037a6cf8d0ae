package claimgraph.check.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people print it: {@code $12m}, {@code 1,030,000}, {@code roughly 350–450 million}, {@code .5 lakh}. Tells
 * a person how to write it, and what the words of a source say; no value ever comes from here.
 *
 * @param bound the sign in front, {@code >=} for "at least"; empty when it is none
 * @param currencies codes that its currency may be; empty when it has none
 * @param low the number, or the lower end of a range
 * @param high the upper end; null when it is no range
 * @param written as the value grammar writes it, without currency: {@code 1.03 billion}, {@code 350..450 million}
 * @param tail what stands behind it: a unit, a noun
 */
public record PrintedNumber(
        String bound,
        Set<String> currencies,
        BigDecimal low,
        @Nullable BigDecimal high,
        String written,
        String tail) {

    private static final int LONGEST = 60;

    private static final String GROUPED =
            "\\d{1,3}(?:[ ,.'\u2019]\\d{3})+(?:[.,]\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?";
    private static final String TIMES_TEN =
            "(?: ?[\u00D7x*] ?10\\^?(?<power>\\d{1,2}|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]{1,2}))";
    private static final String NUMBER =
            "(?:" + GROUPED + "|\\d{1,30}(?:[.,]\\d{1,30})?(?:e\\+?\\d{1,2})?|\\.\\d{1,30})";
    private static final String SCALED = "(?: ?-?(?<%s>" + Notation.SCALE + ")\\.?(?![\\p{L}\\d]))?";

    private static final Pattern FORM = Pattern.compile("(?<bound>[\\p{L} ~\u2248<>\u2265\u2264=.]{0,24}?) ?"
            + "(?<minus>[" + Notation.MINUS + "(]|minus )? ?" + Currencies.SIGN.formatted("front") + " ?"
            + "(?<sign>[" + Notation.MINUS + "])? ?"
            + "(?<number>" + NUMBER + ")" + TIMES_TEN + "?" + SCALED.formatted("first")
            + "(?: ?(?:[" + Notation.DASHES + "]|\\.\\.|to|and) ?" + Currencies.SIGN.formatted("middle") + " ?"
            + "(?<upper>" + NUMBER + ")" + SCALED.formatted("scale") + ")?"
            + "(?![\\d.,]*\\d)(?<plus>\\+)? ?" + Currencies.SIGN.formatted("behind") + "(?<tail>.*)");

    private static final Pattern HEX = Pattern.compile("0x([0-9a-f]{1,15})");

    /** What may stand behind the number in a cell that holds nothing else. */
    private static final Pattern NOUN = Pattern.compile("\\)?|people|employees|parameters?|params|%|percent|per cent");

    private static final Pattern WORDS = Pattern.compile("(?<number>" + Notation.NUMBER_WORD + ")(?<rest>$|[ -].*)");
    private static final Map<String, String> BOUNDS = bounds();
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** The number meant by a cell that holds nothing else; nothing when that is not certain. */
    public static Optional<PrintedNumber> in(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Notation.plain(cell).toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(plain);
        if (hex.matches()) {
            BigDecimal number = BigDecimal.valueOf(Long.parseLong(hex.group(1), 16));
            return Optional.of(new PrintedNumber("", Set.of(), number, null, number.toPlainString(), ""));
        }
        return read(plain).filter(number -> NOUN.matcher(number.tail()).matches());
    }

    /** What a figure in a text says, whatever is counted; nothing when it cannot be told. */
    static Optional<PrintedNumber> of(String figure) {
        String plain = Notation.plain(figure).toLowerCase(Locale.ROOT);
        Matcher words = WORDS.matcher(plain);
        return figure.length() > LONGEST
                ? Optional.empty()
                : read(words.matches() ? Notation.digits(words.group("number")) + words.group("rest") : plain);
    }

    private static Optional<PrintedNumber> read(String plain) {
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        String said = BOUNDS.get(form.group("bound").strip());
        if (said == null) {
            return Optional.empty();
        }
        BigDecimal low = number(form.group("number"), form.group("power"));
        BigDecimal high = form.group("upper") == null ? null : number(form.group("upper"), null);
        boolean negative = form.group("minus") != null || form.group("sign") != null;
        int upperPower = power(form.group("scale"));
        int lowerPower = form.group("first") == null && high != null ? upperPower : power(form.group("first"));
        return Optional.of(of(
                form.group("plus") == null ? said : ">=",
                Currencies.meant(form.group("front"), form.group("middle"), form.group("behind")),
                negative ? low.negate() : low,
                lowerPower,
                high,
                upperPower,
                form.group("tail").strip()));
    }

    private static PrintedNumber of(
            String bound,
            Set<String> currencies,
            BigDecimal low,
            int power,
            @Nullable BigDecimal high,
            int highPower,
            String tail) {
        BigDecimal first = low.scaleByPowerOfTen(power);
        if (high == null) {
            return new PrintedNumber(bound, currencies, first, null, written(low, power), tail);
        }
        BigDecimal second = high.scaleByPowerOfTen(highPower);
        String range = power == highPower && !Notation.written(power).isEmpty()
                ? plain(low) + ".." + written(high, power)
                : plain(first) + ".." + plain(second);
        return new PrintedNumber("", currencies, first, second, range, tail);
    }

    /** In plain digits: {@code 1030000000}. */
    public String digits() {
        return high == null ? plain(low) : plain(low) + ".." + plain(high);
    }

    /** Lakhs, crores and hundreds have no word in a row: they are said in thousands, millions or digits. */
    private static String written(BigDecimal mantissa, int power) {
        if (!Notation.written(power).isEmpty()) {
            return plain(mantissa) + " " + Notation.written(power);
        }
        BigDecimal number = mantissa.scaleByPowerOfTen(power);
        for (int scale = power > 3 ? 9 : 0; scale >= 6; scale -= 3) {
            if (number.abs().compareTo(BigDecimal.TEN.pow(scale)) >= 0) {
                return plain(number.scaleByPowerOfTen(-scale)) + " " + Notation.written(scale);
            }
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static int power(@Nullable String scale) {
        return scale == null ? 0 : Notation.power(scale);
    }

    private static BigDecimal number(String number, @Nullable String power) {
        BigDecimal mantissa = new BigDecimal(dotted(number));
        if (power == null) {
            return mantissa;
        }
        StringBuilder digits = new StringBuilder();
        power.chars().forEach(c -> digits.append(c < 128 && Character.isDigit(c) ? c - '0' : SUPERSCRIPTS.indexOf(c)));
        return mantissa.scaleByPowerOfTen(Integer.parseInt(digits.toString()));
    }

    /** With a dot before the decimals and nothing between thousands. */
    private static String dotted(String number) {
        String grouped = number.replaceAll("[ '\u2019]", "");
        int comma = grouped.lastIndexOf(',');
        int dot = grouped.lastIndexOf('.');
        boolean manyDots = dot != grouped.indexOf('.');
        boolean manyCommas = comma != grouped.indexOf(',');
        boolean commaIsDecimal = comma > dot && !manyCommas && (dot >= 0 || !grouped.matches("\\d{1,3},\\d{3}"));
        if (commaIsDecimal) {
            return grouped.replace(".", "").replace(',', '.');
        }
        return (manyDots ? grouped.replace(".", "") : grouped).replace(",", "");
    }

    private static Map<String, String> bounds() {
        Map<String, String> signs = Map.of(
                "", "|=|exactly|an|a|some|the|of|in|is|was|to|at|for|by|with|between|from|a total of|total of",
                "~",
                        "~|\u2248|about|around|nearly|almost|roughly|approximately|approx|approx.|circa|c.|ca.|close"
                                + " to|an estimated|estimated",
                ">", ">|over|more than|above|exceeding|north of|upwards of",
                ">=", ">=|\u2265|at least|a minimum of|minimum|no less than",
                "<=", "<=|\u2264|up to|at most|as much as|a maximum of|maximum|no more than",
                "<", "<|under|less than|below|fewer than|just under");
        Map<String, String> bounds = new java.util.HashMap<>();
        signs.forEach((sign, words) -> {
            for (String word : words.split("\\|", -1)) {
                bounds.put(word, sign);
            }
        });
        return Map.copyOf(bounds);
    }
}
