package claimgraph.check;

import claimgraph.claim.Modality;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may not be dropped from a statement may not stand only in its note, since a fact has no note: a row whose note hedges
 * must be no plain statement, hedge in its value or aspect, or say in the note why nothing is lost. The words are those of the
 * ontology's list {@value #LIST}.
 */
final class HedgeRule {
    private static final String LIST = "HedgingWords";
    private static final Pattern REASON = Pattern.compile("nothing is lost: *\\S.*", Pattern.CASE_INSENSITIVE);
    private static final Set<Modality> PLAIN = Set.of(Modality.ASSERTED, Modality.REPORTED);
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern words;

    HedgeRule(Catalogue catalogue) {
        Set<String> listed =
                catalogue.schemes().getOrDefault(LIST, new TreeMap<>(Map.of())).keySet();
        String longestFirst = listed.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        words = listed.isEmpty() ? NEVER : Pattern.compile("\\b(?:" + longestFirst + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    void warn(Cells cells, Modality modality) {
        String note = cells.text("note");
        Matcher hedge = words.matcher(note);
        if (!PLAIN.contains(modality) || REASON.matcher(note).find() || !hedge.find()) {
            return;
        }
        String said = cells.text("value") + " " + cells.text("aspect");
        if (!words.matcher(said.replace('-', ' ')).find()) {
            cells.wrong(
                    ProblemCode.HEDGE_IN_NOTE,
                    "note",
                    Shown.quoted(hedge.group()) + " stands in the note only, and the fact made of this row loses it."
                            + " Let modality, value or aspect say it, or end the note with"
                            + " \"nothing is lost: \" and the reason.");
        }
    }
}
