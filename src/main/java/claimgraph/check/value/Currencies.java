package claimgraph.check.value;

import claimgraph.problem.Nearest;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The currency codes of ISO 4217, and which ones a sign stands for, the likeliest first. */
final class Currencies {

    /** No currency, and the code for tests: ISO 4217 lists both, and no sum is in either. */
    private static final Set<String> NO_MONEY = Set.of("XXX", "XTS");

    private static final NavigableSet<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !NO_MONEY.contains(code))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD CAD AUD HKD SGD NZD TWD MXN"),
            Map.entry("us$", "USD"),
            Map.entry("usd$", "USD"),
            Map.entry("c$", "CAD"),
            Map.entry("ca$", "CAD"),
            Map.entry("a$", "AUD"),
            Map.entry("au$", "AUD"),
            Map.entry("hk$", "HKD"),
            Map.entry("s$", "SGD"),
            Map.entry("nz$", "NZD"),
            Map.entry("nt$", "TWD"),
            Map.entry("r$", "BRL"),
            Map.entry("\u20AC", "EUR"),
            Map.entry("\u00A3", "GBP EGP LBP"),
            Map.entry("\u00A5", "JPY CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("\u20B9", "INR"),
            Map.entry("rs", "INR PKR LKR"),
            Map.entry("rs.", "INR PKR LKR"),
            Map.entry("\u20A9", "KRW KPW"),
            Map.entry("\u20BD", "RUB"),
            Map.entry("\u20BA", "TRY"),
            Map.entry("\u20AA", "ILS"),
            Map.entry("\u20AB", "VND"),
            Map.entry("\u0E3F", "THB"),
            Map.entry("\u20A6", "NGN"),
            Map.entry("\u20B1", "PHP"),
            Map.entry("\u20B4", "UAH"),
            Map.entry("dollar", "USD CAD AUD HKD SGD NZD TWD"),
            Map.entry("dollars", "USD CAD AUD HKD SGD NZD TWD"),
            Map.entry("us dollars", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("pounds", "GBP EGP LBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("rupees", "INR PKR LKR"));

    private static final String SIGN_WORDS =
            Notation.oneOf(SIGNS.keySet().stream().map(Pattern::quote).toList());

    private static final String ANY = "(?i:(?<!\\p{L})(?:" + SIGN_WORDS + ")(?!\\p{L})|\\p{Sc}|(?<!\\p{L})(?:"
            + Notation.oneOf(CODES) + ")(?!\\p{L}))";

    /** A pattern for a sign or a code, in any case, as a group of that name; it may be absent. */
    static final String SIGN = "(?<%s>" + ANY + ")?";

    private static final Pattern FIRST = Pattern.compile(ANY);

    /** Signs and the codes that texts print most, for the finder of figures. */
    static final String PRINTED =
            "(?:(?:US|USD|CA|C|AU|A|HK|NZ|NT|S|R)?\\$|\\p{Sc}|(?:USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|CHF|CAD|AUD|"
                    + "HKD|SGD|TWD|SEK|NOK|DKK|BRL|ILS|AED|SAR|Rs\\.?)(?=[\\s\\h\\d]))";

    private Currencies() {}

    static boolean contains(String code) {
        return CODES.contains(code);
    }

    /** {@code  Did you mean "EUR"?}, or nothing. */
    static String didYouMean(String wrong) {
        String meant = SIGNS.get(wrong.toLowerCase(Locale.ROOT));
        return meant == null ? Nearest.didYouMean(wrong, CODES) : " Did you mean \"" + first(meant) + "\"?";
    }

    /** The codes that the first sign or code that stands may be; empty when none stands. */
    static Set<String> meant(@Nullable String... signs) {
        return Stream.of(signs)
                .filter(Objects::nonNull)
                .map(sign -> sign.toLowerCase(Locale.ROOT))
                .findFirst()
                .map(sign -> Set.of(
                        SIGNS.getOrDefault(sign, sign.toUpperCase(Locale.ROOT)).split(" ")))
                .orElse(Set.of());
    }

    /** The code that a text seems to mean; US dollars when it does not say. */
    static String guess(String text) {
        return FIRST.matcher(text)
                .results()
                .map(sign -> first(SIGNS.getOrDefault(
                        sign.group().toLowerCase(Locale.ROOT), sign.group().toUpperCase(Locale.ROOT))))
                .filter(CODES::contains)
                .findFirst()
                .orElse("USD");
    }

    private static String first(String codes) {
        return codes.split(" ", 2)[0];
    }
}
