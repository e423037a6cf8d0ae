package claimgraph.link.match;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Addresses of records as keys of Wikidata properties: an ROR address as the value of P6782. */
public final class Keys {

    /** A value of a property that identifies. */
    public record Key(String property, String value) {}

    /** The homepage property; its values are compared by domain. */
    public static final String HOMEPAGE = "P856";

    /** Our name for the English Wikipedia, which has no property: sitelinks do it. */
    public static final String ENGLISH_WIKIPEDIA = "enwiki";

    private static final Map<String, String> BY_START = Map.of(
            "https://ror.org/", "P6782",
            "https://search.gleif.org/#/record/", "P1278",
            "https://isni.org/isni/", "P213",
            "https://arxiv.org/abs/", "P818",
            "https://en.wikipedia.org/wiki/", ENGLISH_WIKIPEDIA);

    private Keys() {}

    /** The key that an address stands for; any other address is a homepage. */
    public static Optional<Key> of(String address) {
        for (Map.Entry<String, String> start : BY_START.entrySet()) {
            if (address.startsWith(start.getKey())) {
                return Optional.of(new Key(
                        start.getValue(), address.substring(start.getKey().length())));
            }
        }
        return address.startsWith("http") ? Optional.of(new Key(HOMEPAGE, address)) : Optional.empty();
    }

    /** Values that are written in several ways in one form: an ISNI without spaces, a homepage as its domain. */
    public static String normal(String property, String value) {
        return switch (property) {
            case HOMEPAGE -> domain(value);
            case "P213" -> value.replace(" ", "");
            case ENGLISH_WIKIPEDIA -> value.replace('_', ' ');
            default -> value;
        };
    }

    /** Host without www; "" when there is none. */
    static String domain(String address) {
        try {
            String host = URI.create(address.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
