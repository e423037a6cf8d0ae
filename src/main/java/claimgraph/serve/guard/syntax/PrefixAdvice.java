package claimgraph.serve.guard.syntax;

import claimgraph.problem.Nearest;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private final Map<String, String> ours;
    private final Map<String, String> known;

    PrefixAdvice(Map<String, String> ours) {
        this.ours = ours;
        this.known = new HashMap<>(USUAL);
        known.putAll(ours);
    }

    /** The refusal for a name whose prefix is not declared; its fix has a line for every such prefix of the query. */
    Refusal missing(String name, Place place, String text, QueryScan scan) {
        String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
        List<String> undeclared = scan.prefixes().keySet().stream()
                .filter(used -> known.containsKey(used) && !isDeclared(used, text))
                .toList();
        String fix = undeclared.stream()
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

    private static boolean isDeclared(String prefix, String text) {
        return Pattern.compile("(?i)\\bprefix\\s+" + Pattern.quote(prefix) + ":\\s*<")
                .matcher(text)
                .find();
    }
}
