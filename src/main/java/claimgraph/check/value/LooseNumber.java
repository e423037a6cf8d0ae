package claimgraph.check.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guesses what number somebody meant, only to say so in a message; no value ever comes from here.
 *
 * @param digits in plain digits, {@code 1030000000}
 * @param bound the sign in front, {@code >=} for "at least"; empty when it is none
 * @param written as the value grammar writes it, {@code 1.03 billion}
 */
public record LooseNumber(String digits, String bound, String written) {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile(
            "(?<bound>[a-z ]{0,14}?)\\s?(?:\\b[a-z]{0,3}\\p{Sc}|\\p{Sc}|\\b(?<code>[a-z]{3}))?\\s?"
                    + "(?<number>\\d{1,3}(?:[ ,.'\u00A0\u202F]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?(?:e\\+?\\d{1,2})?)"
                    + "\\s?(?<scale>(?:thousand|million|billion|trillion)s?|mio|mrd|mn|bn|tn|[kmbt])?(?![\\p{L}\\d.,])"
                    + "(?<plus>\\+)?\\s?(?:\\p{Sc}|[a-z]{3}|(?:us )?dollars?|euros?|pounds?|yuan|yen|people|parameters?)?");
    private static final Pattern HEX = Pattern.compile("0x([0-9a-f]{1,15})");
    private static final Map<Character, String> WORDS =
            Map.of('t', "thousand", 'k', "thousand", 'm', "million", 'b', "billion", 'T', "trillion");
    private static final Map<String, String> BOUNDS = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("about", "~"),
            Map.entry("around", "~"),
            Map.entry("nearly", "~"),
            Map.entry("roughly", "~"),
            Map.entry("approximately", "~"),
            Map.entry("over", ">"),
            Map.entry("more than", ">"),
            Map.entry("at least", ">="),
            Map.entry("up to", "<="),
            Map.entry("at most", "<="),
            Map.entry("under", "<"),
            Map.entry("less than", "<"));
    private static final Map<String, Integer> POWERS =
            Map.of("", 0, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    /** The number meant by {@code 1.03B}, {@code $586M}, {@code 1,030,000}, {@code 1.030.000,5} or {@code 0x1F}. */
    public static Optional<LooseNumber> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = asciiDigits(text).toLowerCase(Locale.ROOT).strip();
        Matcher hex = HEX.matcher(plain);
        if (hex.matches()) {
            String digits = Long.toString(Long.parseLong(hex.group(1), 16));
            return Optional.of(new LooseNumber(digits, "", digits));
        }
        Matcher form = FORM.matcher(plain);
        if (!form.matches() || !isCurrency(form.group("code"))) {
            return Optional.empty();
        }
        String bound =
                form.group("plus") == null ? BOUNDS.get(form.group("bound").strip()) : ">=";
        return bound == null
                ? Optional.empty()
                : Optional.of(of(bound, form.group("number"), scaleWord(form.group("scale"))));
    }

    private static boolean isCurrency(@Nullable String code) {
        return code == null || Currencies.contains(code.toUpperCase(Locale.ROOT));
    }

    private static LooseNumber of(String bound, String number, String scale) {
        BigDecimal mantissa = new BigDecimal(dotted(number));
        String digits = plain(mantissa.scaleByPowerOfTen(POWERS.getOrDefault(scale, 0)));
        return new LooseNumber(digits, bound, scale.isEmpty() ? digits : plain(mantissa) + " " + scale);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String scaleWord(@Nullable String scale) {
        if (scale == null) {
            return "";
        }
        boolean trillion = scale.equals("t") || scale.equals("tn") || scale.equals("trillion");
        boolean milliard = scale.equals("mrd");
        return WORDS.getOrDefault(trillion ? 'T' : milliard ? 'b' : scale.charAt(0), "");
    }

    /** With a dot before the decimals and nothing between thousands. */
    private static String dotted(String number) {
        String grouped = number.replaceAll("[ '\u00A0\u202F]", "");
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

    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                ascii.append(Character.digit(c, 10));
            } else {
                ascii.appendCodePoint(c == '\u066B' ? '.' : c == '\u066C' ? ',' : c);
            }
        });
        return ascii.toString();
    }
}
