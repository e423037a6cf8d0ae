package claimgraph.seed.sssom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    public SssomHead {
        slots = Map.copyOf(slots);
        prefixes = Map.copyOf(prefixes);
    }

    /** Reads the lines without their {@code #}: slots, and the block of prefixes indented below {@code curie_map}. */
    static SssomHead parse(Iterable<String> lines) {
        Map<String, String> slots = new LinkedHashMap<>();
        Map<String, String> prefixes = new LinkedHashMap<>();
        String block = "";
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0 || line.isBlank()) {
                continue;
            }
            String name = line.substring(0, colon).strip();
            String value = unquoted(line.substring(colon + 1).strip());
            boolean nested = Character.isWhitespace(line.charAt(0));
            if (!nested) {
                block = name;
            }
            if (nested && block.equals("curie_map")) {
                prefixes.put(name, value);
            } else if (!nested && !value.isEmpty()) {
                slots.put(name, value);
            }
        }
        return new SssomHead(slots, prefixes);
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
