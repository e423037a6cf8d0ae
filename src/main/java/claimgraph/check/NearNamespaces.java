package claimgraph.check;

import claimgraph.ontology.Namespaces;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds prefixes that stand for a namespace which is nearly a known one: https for http, {@code /wiki/} for
 * {@code /entity/}, a slash too few. Such IRIs are well-formed, lead a person to the right page, and join with nothing.
 */
final class NearNamespaces {

    private static final Map<String, String> KNOWN = known();

    /** Rows name relations and items by these prefixes, so they can stand for nothing else. */
    private static final Set<String> FIXED = Set.of("wd", "skos", "schema", "foaf", "semapv", "sssom");

    private NearNamespaces() {}

    private static Map<String, String> known() {
        Map<String, String> known = new TreeMap<>(Namespaces.PUBLISHED.prefixes());
        known.putAll(Namespaces.KEYS);
        return known;
    }

    /** A sentence for each prefix that is nearly right, in the order of the prefixes. */
    static List<String> in(Map<String, String> prefixes) {
        return new TreeMap<>(prefixes)
                .entrySet().stream()
                        .flatMap(entry -> meant(entry.getKey(), entry.getValue()).stream()
                                .map(right -> entry.getKey() + ": stands for " + entry.getValue()
                                        + " in the head, and the IRIs that are meant begin with " + right
                                        + ". Write \"#  " + entry.getKey() + ": " + right + "\"."))
                        .toList();
    }

    /** The namespace that was meant: what rows mean by the prefix, or the known one nearby; none when it is right. */
    private static Optional<String> meant(String prefix, String namespace) {
        String fixed = FIXED.contains(prefix) ? KNOWN.get(prefix) : null;
        if (fixed != null) {
            return Optional.of(fixed).filter(right -> !right.equals(namespace));
        }
        String folded = folded(namespace);
        return KNOWN.containsValue(namespace)
                ? Optional.empty()
                : KNOWN.values().stream()
                        .filter(right -> folded(right).equals(folded))
                        .findFirst();
    }

    /** What is left when scheme, www, case and the sign at the end are taken away. */
    private static String folded(String namespace) {
        return namespace
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?:/*", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/#]+$", "");
    }
}
