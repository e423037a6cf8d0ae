package claimgraph.serve.guard;

import claimgraph.problem.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.JenaException;

/** Writes the PREFIX lines that a query forgot. */
final class PrefixAdvice {
    /** Beside our own, those that people write from habit. */
    private static final Map<String, String> USUAL = Map.of(
            "dc", "http://purl.org/dc/elements/1.1/",
            "dct", "http://purl.org/dc/terms/",
            "geo", "http://www.opengis.net/ont/geosparql#",
            "p", "http://www.wikidata.org/prop/",
            "ps", "http://www.wikidata.org/prop/statement/",
            "pq", "http://www.wikidata.org/prop/qualifier/",
            "sdo", "https://schema.org/",
            "fn", "http://www.w3.org/2005/xpath-functions#",
            "math", "http://www.w3.org/2005/xpath-functions/math#",
            "afn", "http://jena.apache.org/ARQ/function#");

    private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: (\\S+)");

    private final Map<String, String> ours;
    private final Map<String, String> known;
    private final QueryParser parser;
    private final String base;

    /** Advice from our prefixes; the parser says which ones a query needs. */
    PrefixAdvice(Map<String, String> ours, QueryParser parser, String base) {
        this.ours = ours;
        this.parser = parser;
        this.base = base;
        this.known = new HashMap<>(USUAL);
        known.putAll(ours);
    }

    /** The name whose prefix is not declared, when it is that for which a query was not read. */
    static Optional<String> undeclared(QueryParseException failure) {
        Matcher found = UNDECLARED.matcher(String.valueOf(failure.getMessage()));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The refusal for a name whose prefix is not declared; its fix has a line for every such prefix of the query. */
    Refusal missing(String name, Place place, String text) {
        String prefix = prefix(name);
        String fix = needed(prefix, text).stream()
                .map(used -> "PREFIX " + used + ": <" + known.get(used) + ">")
                .collect(Collectors.joining("\n"));
        String advice = known.containsKey(prefix)
                ? " Put this at the top of the query: " + fix
                : Nearest.didYouMean(prefix, ours.keySet());
        Refusal refusal = new Refusal(
                Reason.QUERY_SYNTAX,
                place.said() + "the prefix \"" + prefix + ":\" of " + name + " is not declared." + advice);
        return fix.isEmpty() ? refusal : refusal.with("fix", fix);
    }

    /** Declares one prefix after the other until the parser misses none, or one that we do not know. */
    private Set<String> needed(String first, String text) {
        Map<String, String> declared = new LinkedHashMap<>();
        Optional<String> missing = Optional.of(first);
        while (missing.isPresent()) {
            String namespace = known.get(missing.get());
            if (namespace == null || declared.put(missing.get(), namespace) != null) {
                break;
            }
            missing = missing(text, declared);
        }
        return declared.keySet();
    }

    private Optional<String> missing(String text, Map<String, String> declared) {
        try {
            parser.parse(text, base, declared);
            return Optional.empty();
        } catch (QueryParseException e) {
            return undeclared(e).map(PrefixAdvice::prefix);
        } catch (JenaException | Refusal e) {
            return Optional.empty();
        }
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }
}
