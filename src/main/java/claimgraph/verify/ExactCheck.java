package claimgraph.verify;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Evidence;
import claimgraph.text.FoldedText;
import claimgraph.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Level 1: the annotated file has exactly these characters at exactly these offsets; else says what it has, and where. */
final class ExactCheck {

    private static final int MOST_PLACES = 5;

    private final SourceText text;

    ExactCheck(SourceText text) {
        this.text = text;
    }

    Finding check(ClaimId claim, Evidence evidence) {
        String there = text.slice(evidence.start(), evidence.end()).orElse("");
        return there.equals(evidence.quote())
                ? new Finding(claim, evidence, Outcome.VERIFIED, "")
                : new Finding(claim, evidence, Outcome.FAILED, mismatch(evidence, there) + " " + elsewhere(evidence));
    }

    private static String mismatch(Evidence evidence, String there) {
        return "\"" + Words.shown(evidence.quote()) + "\" does not stand at " + evidence.start() + "-" + evidence.end()
                + (there.isEmpty() ? ", outside the text." : ", where the text has \"" + Words.shown(there) + "\".");
    }

    private String elsewhere(Evidence evidence) {
        List<Integer> places = text.find(evidence.quote());
        if (places.isEmpty()) {
            return new FoldedText(text)
                    .find(evidence.quote()).stream()
                            .findFirst()
                            .map(place -> "Found at " + place.start() + " in other characters, \""
                                    + Words.shown(text.slice(place.start(), place.end())
                                            .orElse(""))
                                    + "\"; copy them as they are.")
                            .orElse("Found nowhere in the text.");
        }
        int nearest = nearest(places, evidence.start());
        return "Found at "
                + places.stream().limit(MOST_PLACES).map(String::valueOf).collect(Collectors.joining(", "))
                + (places.size() > MOST_PLACES ? " and elsewhere" : "")
                + "; shift " + String.format(java.util.Locale.ROOT, "%+d", nearest - evidence.start())
                + (places.size() > 1 ? " to the nearest" : "") + "." + reason(evidence, places);
    }

    /** The ways of counting that lead other programs to other offsets. */
    private String reason(Evidence evidence, List<Integer> places) {
        for (int place : places) {
            if (text.utf16(place) == evidence.start()) {
                return " The offsets count UTF-16 units; count code points.";
            }
        }
        int nearest = nearest(places, evidence.start());
        String before = text.slice(0, nearest).orElse("");
        if (nearest - evidence.start() == 1 && before.startsWith("\uFEFF")) {
            return " The byte order mark counts as one character.";
        }
        long pairs = before.split("\r\n", -1).length - 1L;
        return pairs > 0 && nearest - evidence.start() == pairs
                ? " CR and LF count one each; read the file without translating line ends."
                : "";
    }

    private static int nearest(List<Integer> places, int start) {
        return places.stream()
                .min(Comparator.comparingInt(place -> Math.abs(place - start)))
                .orElse(start);
    }
}
