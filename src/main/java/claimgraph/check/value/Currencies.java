package claimgraph.check.value;

import claimgraph.problem.Nearest;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The currency codes of ISO 4217, and which one a sign stands for most often. */
final class Currencies {

    private static final NavigableSet<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Map<String, String> SIGNS = Map.of(
            "$", "USD", "US$", "USD", "\u20AC", "EUR", "\u00A3", "GBP", "\u00A5", "JPY", "\u20B9", "INR", "\u20A9",
            "KRW");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");

    private Currencies() {}

    static boolean contains(String code) {
        return CODES.contains(code);
    }

    /** {@code  Did you mean "EUR"?}, or nothing. */
    static String didYouMean(String wrong) {
        String meant = SIGNS.get(wrong);
        return meant == null ? Nearest.didYouMean(wrong, CODES) : " Did you mean \"" + meant + "\"?";
    }

    /** The code that a text seems to mean; US dollars when it does not say. */
    static String guess(String text) {
        return CODE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(CODES::contains)
                .findFirst()
                .orElseGet(() -> SIGNS.entrySet().stream()
                        .filter(sign -> text.contains(sign.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .findFirst()
                        .orElse("USD"));
    }
}
