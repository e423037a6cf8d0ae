package claimgraph.annotate;

import claimgraph.claim.Quoting;
import claimgraph.claim.Sha256;
import claimgraph.claim.TextEvidence;
import claimgraph.text.Mention;
import claimgraph.text.Sentences;
import claimgraph.text.Sentences.Stretch;
import claimgraph.text.SourceText;
import claimgraph.text.Subjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Proposes the passage around a phrase: its sentence (or heading, or row of a table), and as many of the sentences
 * before and behind it as it takes until the subject is named, as long as the words allow.
 */
final class Passages {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A name that stands before is what the words refer to; one behind must be this many words nearer. */
    private static final int BEHIND = 15;

    private final SourceText text;
    private final List<Stretch> sentences;
    private final Subjects subjects;

    Passages(SourceText text, Subjects subjects) {
        this.text = text;
        this.sentences = Sentences.in(text.text());
        this.subjects = subjects;
    }

    /** The place with its hash, in code points. */
    TextEvidence.Passage passage(Stretch place) {
        String words = text.text().substring(place.start(), place.end());
        return new TextEvidence.Passage(
                text.codePoint(place.start()),
                text.codePoint(place.end()),
                new Sha256().add(words).hex());
    }

    String words(Stretch place) {
        return text.text().substring(place.start(), place.end());
    }

    /**
     * The places that the passage may have, the likeliest first: those that name the subject, shortest first, and then
     * the sentence itself and what can be put before it. None when the phrase is too long for a passage.
     *
     * @param phrase of which each holds all, in UTF-16 units
     */
    List<Stretch> around(Stretch phrase, String subject) {
        List<Stretch> naming = new ArrayList<>();
        List<Stretch> others = new ArrayList<>();
        int first = sentenceAt(phrase.start());
        int last = sentenceAt(phrase.end() - 1);
        for (int from = first; from >= 0 && fits(join(from, last)); from--) {
            for (int to = last; to < sentences.size() && fits(join(from, to)); to++) {
                Stretch place = join(from, to);
                if (subjects.shown(subject, words(place)) != Subjects.By.NOTHING) {
                    naming.add(place);
                } else if (to == last) {
                    others.add(place);
                }
            }
        }
        naming.sort(Comparator.comparingInt(place -> cost(place, sentences.get(last))));
        naming.addAll(others);
        if (naming.isEmpty()) {
            cut(join(first, last), phrase, subject).forEach(naming::add);
        }
        return naming;
    }

    private static boolean fits(String words) {
        return Quoting.words(words) <= Quoting.PASSAGE_WORDS
                && words.length() <= Quoting.PASSAGE_WORDS * Quoting.CHARACTERS_OF_A_WORD;
    }

    private boolean fits(Stretch place) {
        return fits(words(place));
    }

    private int cost(Stretch place, Stretch last) {
        return Quoting.words(words(place)) + (place.end() > last.end() ? BEHIND : 0);
    }

    /** The sentence that a place lies in, or the one before it. */
    private int sentenceAt(int unit) {
        int found = 0;
        for (int i = 0; i < sentences.size() && sentences.get(i).start() <= unit; i++) {
            found = i;
        }
        return found;
    }

    private Stretch join(int from, int to) {
        return stripped(sentences.get(from).start(), sentences.get(to).end());
    }

    private Stretch stripped(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.text().charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.text().charAt(to - 1))) {
            to--;
        }
        return new Stretch(from, to);
    }

    /** A byte order mark is no part of a sentence either. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\uFEFF';
    }

    /** Of a sentence that is too long, the words between the phrase and the nearest name, and what fits around them. */
    private List<Stretch> cut(Stretch sentence, Stretch phrase, String subject) {
        List<Stretch> cores = new ArrayList<>();
        subjects.places(subject, words(sentence)).stream()
                .sorted(Comparator.comparingInt(
                        (Mention name) -> Math.abs(sentence.start() + name.start() - phrase.start())))
                .map(name -> new Stretch(
                        Math.min(phrase.start(), sentence.start() + name.start()),
                        Math.max(phrase.end(), sentence.start() + name.end())))
                .forEach(cores::add);
        cores.add(phrase);
        return cores.stream()
                .filter(this::fits)
                .limit(1)
                .map(core -> grown(core, sentence))
                .toList();
    }

    /** Word by word to the left as far as it goes, then to the right. */
    private Stretch grown(Stretch core, Stretch sentence) {
        List<MatchResult> words = WORD.matcher(text.text())
                .region(sentence.start(), sentence.end())
                .results()
                .toList();
        Stretch grown = core;
        for (int i = words.size() - 1; i >= 0; i--) {
            Stretch wider = new Stretch(Math.min(words.get(i).start(), grown.start()), grown.end());
            grown = words.get(i).start() < grown.start() && fits(wider) ? wider : grown;
        }
        for (MatchResult word : words) {
            Stretch wider = new Stretch(grown.start(), Math.max(word.end(), grown.end()));
            grown = word.end() > grown.end() && fits(wider) ? wider : grown;
        }
        return grown;
    }
}
