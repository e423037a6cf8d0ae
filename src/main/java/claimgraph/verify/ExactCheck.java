package claimgraph.verify;

import claimgraph.claim.Quoting;
import claimgraph.claim.Sha256;
import claimgraph.claim.TextEvidence;
import claimgraph.problem.ProblemCode;
import claimgraph.text.FoldedText;
import claimgraph.text.SourceText;
import claimgraph.verify.EvidenceFinding.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Level 1: the annotated file has exactly these characters at exactly these offsets, and a passage of that hash around
 * them; else says what it has, and where.
 */
final class ExactCheck {

    private static final int MOST_PLACES = 5;

    private final SourceText text;
    private final String file;

    /** @param file name of the annotated file, to tell whose copy is meant */
    ExactCheck(SourceText text, String file) {
        this.text = text;
        this.file = file;
    }

    List<Fault> check(TextEvidence evidence) {
        List<Fault> faults = new ArrayList<>();
        String there = text.slice(evidence.start(), evidence.end()).orElse("");
        if (!there.equals(evidence.quote())) {
            faults.add(new Fault(
                    ProblemCode.QUOTE_MISMATCH, "quote", mismatch(evidence, there) + " " + elsewhere(evidence)));
        }
        faults.addAll(passage(evidence.passage()));
        return faults;
    }

    private List<Fault> passage(TextEvidence.Passage passage) {
        List<Fault> faults = new ArrayList<>();
        String words = text.slice(passage.start(), passage.end()).orElse("");
        String found = new Sha256().add(words).hex();
        if (!found.equals(passage.sha256())) {
            faults.add(new Fault(
                    ProblemCode.PASSAGE_MISMATCH,
                    "passage_sha256",
                    "The passage " + passage.place() + " of " + file + ", which is the annotated file, has the hash "
                            + found
                            + ", and the row expects " + passage.sha256() + ". The row was written for another copy or"
                            + " other offsets: empty its passage cells and run claimgraph annotate fill."));
        }
        int count = Quoting.words(words);
        if (count > Quoting.PASSAGE_WORDS) {
            faults.add(new Fault(
                    ProblemCode.PASSAGE_TOO_LONG, "passage_end", Quoting.tooLongPassage(passage.place(), count)));
        }
        return faults;
    }

    private static String mismatch(TextEvidence evidence, String there) {
        return "\"" + Words.shown(evidence.quote()) + "\" does not stand at " + evidence.start() + "-" + evidence.end()
                + (there.isEmpty() ? ", outside the text." : ", where the text has \"" + Words.shown(there) + "\".");
    }

    private String elsewhere(TextEvidence evidence) {
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
    private String reason(TextEvidence evidence, List<Integer> places) {
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
