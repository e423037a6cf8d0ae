package claimgraph.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an SSSOM/TSV file says of itself before its table: slots with one value, and the prefixes of its identifiers.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-formats-tsv/">SSSOM/TSV</a>
 */
public record SssomHead(Map<String, String> slots, Map<String, String> prefixes) {

    /** Slots that a mapping set must have, by the published schema. */
    public static final List<String> REQUIRED = List.of("mapping_set_id", "license");

    /** Prefixes that every SSSOM file may use without declaring them. */
    private static final Map<String, String> BUILT_IN = Map.of(
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "semapv", "https://w3id.org/semapv/vocab/",
            "sssom", "https://w3id.org/sssom/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final String PREFIXES = "curie_map";

    /** A name, a colon, and a value up to the comment behind it, if there is one. */
    private static final Pattern PAIR =
            Pattern.compile("\\s*(\"[^\"]*\"|'[^']*'|[^\\s:]+)\\s*:(?:\\s+(.*?))?(?:\\s+#.*)?\\s*");

    private static final Pattern INLINE =
            Pattern.compile("[{,]\\s*[\"']?([\\w.-]+)[\"']?\\s*:\\s*[\"']?([^\"',}\\s]+)[\"']?");

    public SssomHead {
        slots = Map.copyOf(slots);
        prefixes = Map.copyOf(prefixes);
    }

    /**
     * Reads the lines without their {@code #}: slots, and the prefixes of {@code curie_map}, indented below it or in
     * braces behind it. Some programs write {@code "# "} in front of every line, so the space that all share is none.
     */
    static SssomHead parse(List<String> lines) {
        List<String> pairs = lines.stream()
                .filter(line -> line.indexOf(':') >= 0 && !line.isBlank())
                .toList();
        int margin = pairs.stream().mapToInt(SssomHead::indentation).min().orElse(0);
        Map<String, String> slots = new LinkedHashMap<>();
        Map<String, String> prefixes = new LinkedHashMap<>();
        String block = "";
        for (String line : pairs) {
            Matcher pair = PAIR.matcher(line);
            if (!pair.matches()) {
                continue;
            }
            String name = unquoted(pair.group(1));
            String value = pair.group(2) == null ? "" : pair.group(2);
            boolean nested = indentation(line) > margin;
            if (!nested) {
                block = name;
            }
            if (nested && block.equals(PREFIXES)) {
                prefixes.put(name, unquoted(value));
            } else if (name.equals(PREFIXES)) {
                INLINE.matcher(value).results().forEach(at -> prefixes.put(at.group(1), at.group(2)));
            } else if (!nested && !value.isEmpty()) {
                slots.put(name, unquoted(value));
            }
        }
        return new SssomHead(slots, prefixes);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The IRI of a compact identifier; nothing when its prefix is not declared. */
    public Optional<String> expand(String curie) {
        int colon = curie.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String prefix = curie.substring(0, colon);
        String namespace = prefixes.getOrDefault(prefix, BUILT_IN.getOrDefault(prefix, ""));
        return namespace.isEmpty() ? Optional.empty() : Optional.of(namespace + curie.substring(colon + 1));
    }
}
