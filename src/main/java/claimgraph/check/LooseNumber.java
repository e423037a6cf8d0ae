package claimgraph.check;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what number somebody meant, only to say so in a message; no value ever comes from here. */
final class LooseNumber {

    private static final Pattern FORM =
            Pattern.compile("[^\\d-]{0,5}?(\\d[\\d,.]*)\\s?([kmbt]?)n?\\b.*", Pattern.DOTALL);
    private static final String SCALES = " kmbt";

    private LooseNumber() {}

    /** {@code 1.03B} gives 1030000000, {@code 1,030,000} gives 1030000; empty when nothing sensible is there. */
    static String read(String text) {
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches() || !text.chars().allMatch(c -> c < 0x2100)) {
            return "";
        }
        String digits = form.group(1).replace(",", "");
        if (!digits.matches("\\d+(\\.\\d+)?") || digits.length() > 30) {
            return "";
        }
        int power = form.group(2).isEmpty() ? 0 : 3 * SCALES.indexOf(form.group(2));
        return new BigDecimal(digits)
                .scaleByPowerOfTen(power)
                .stripTrailingZeros()
                .toPlainString();
    }
}
