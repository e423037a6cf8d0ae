package claimgraph.verify;

import claimgraph.claim.ClaimId;
import claimgraph.claim.Sha256;
import claimgraph.claim.TextEvidence;
import claimgraph.text.FoldedText;
import claimgraph.text.FoldedText.Place;
import claimgraph.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Level 2: another copy of the text has the excerpt, wherever its spaces, quotes and dashes have led it. */
final class RelocatedCheck {

    private final SourceText copy;
    private final FoldedText folded;
    private final double scale;

    /** @param chars length of the annotated file; places in this copy are expected at the same proportion */
    RelocatedCheck(SourceText copy, long chars) {
        this.copy = copy;
        this.folded = new FoldedText(copy);
        this.scale = chars <= 0 ? 1 : (double) copy.chars() / chars;
    }

    EvidenceFinding check(ClaimId claim, TextEvidence evidence) {
        List<Place> places = folded.find(evidence.quote());
        if (places.isEmpty()) {
            String doubt = "\"" + Words.shown(evidence.quote()) + "\" is not in this copy of the text.";
            return new EvidenceFinding(claim, evidence, EvidenceOutcome.MISSING, 0, doubt, false, List.of());
        }
        double expected = evidence.start() * scale;
        int start = places.stream()
                .min(Comparator.comparingDouble(place -> Math.abs(place.start() - expected)))
                .map(Place::start)
                .orElse(0);
        int delta = start - evidence.start();
        String doubt = places.size() == 1
                ? ""
                : "\"" + Words.shown(evidence.quote()) + "\" occurs " + places.size() + " times; the likeliest is at "
                        + start + String.format(Locale.ROOT, " (delta %+d).", delta);
        return new EvidenceFinding(
                claim,
                evidence,
                EvidenceOutcome.RELOCATED,
                delta,
                doubt,
                isThere(evidence.passage(), delta),
                List.of());
    }

    /** Whether the passage moved as far as its excerpt and has the annotated characters. */
    private boolean isThere(TextEvidence.Passage passage, int delta) {
        return copy.slice((long) passage.start() + delta, (long) passage.end() + delta)
                .filter(words -> new Sha256().add(words).hex().equals(passage.sha256()))
                .isPresent();
    }
}
