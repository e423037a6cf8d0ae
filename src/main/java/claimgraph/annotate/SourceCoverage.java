package claimgraph.annotate;

import claimgraph.check.value.Figures;
import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.TextEvidence;
import claimgraph.claim.value.Value;
import claimgraph.text.LabelFinder;
import claimgraph.text.Mention;
import claimgraph.text.Sentences;
import claimgraph.text.Sentences.Stretch;
import claimgraph.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the claims of one source cite of its text, and what they leave. */
public final class SourceCoverage {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s)\\]>\"]+|\\]\\([#/][^)\\s]*\\)|\\{#[^}\\s]*\\}");

    private final SourceText text;
    private final List<Mention> items;
    private final List<Stretch> sentences;
    private final BitSet cited = new BitSet();
    private final Set<String> claimed = new HashSet<>();

    public SourceCoverage(SourceText text, LabelFinder names, List<Claim> claims) {
        this.text = text;
        this.items = items(text.text(), names);
        this.sentences = Sentences.in(text.text()).stream()
                .filter(sentence -> items.stream().anyMatch(sentence::holds))
                .toList();
        for (Claim claim : claims) {
            TextEvidence.of(claim.evidence()).forEach(this::cite);
            claimed.addAll(entities(claim));
        }
    }

    /** Addresses and anchors of pages are no words: what stands in them is no name and no figure. */
    private static List<Mention> items(String text, LabelFinder names) {
        String words = ADDRESS.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
        List<Mention> found = names.in(words);
        Stream<Mention> figures = Figures.in(words).stream()
                .map(figure -> new Mention("", figure.start(), figure.group()))
                .filter(figure -> found.stream().noneMatch(figure::overlaps));
        return Stream.concat(found.stream(), figures)
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    private void cite(TextEvidence phrase) {
        if (text.slice(phrase.start(), phrase.end()).isPresent()) {
            cited.set(text.utf16(phrase.start()), text.utf16(phrase.end()));
        }
    }

    private static List<String> entities(Claim claim) {
        List<String> entities = new ArrayList<>();
        entities.add(claim.question().subject());
        entities.add(claim.question().aspect());
        if (claim.value() instanceof Value.Thing thing) {
            entities.add(thing.entity());
        }
        if (claim.attributedTo() instanceof Attribution.Known known) {
            entities.add(known.entity());
        }
        return entities;
    }

    /** Names and figures that no phrase touches, in the order of the text. */
    public List<Gap> gaps() {
        return items.stream()
                .filter(item -> !isCited(item.start(), item.end()))
                .map(this::gap)
                .toList();
    }

    private Gap gap(Mention item) {
        int offset = text.codePoint(item.start());
        boolean sentenceCited = sentences.stream()
                .filter(sentence -> sentence.holds(item))
                .anyMatch(sentence -> isCited(sentence.start(), sentence.end()));
        return new Gap(
                item,
                text.line(offset),
                offset,
                SurroundingWords.of(text.text(), item.start(), item.end()),
                sentenceCited,
                claimed.contains(item.entity()));
    }

    /** Sentences with a name or a figure. */
    public int sentences() {
        return sentences.size();
    }

    /** Those of them that some phrase lies in. */
    public long citedSentences() {
        return sentences.stream()
                .filter(sentence -> isCited(sentence.start(), sentence.end()))
                .count();
    }

    private boolean isCited(int start, int end) {
        int next = cited.nextSetBit(start);
        return next >= 0 && next < end;
    }
}
