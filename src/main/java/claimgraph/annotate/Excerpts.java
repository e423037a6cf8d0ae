package claimgraph.annotate;

import claimgraph.check.value.Figures;
import claimgraph.claim.Entity;
import claimgraph.claim.Quoting;
import claimgraph.text.LabelFinder;
import claimgraph.text.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a phrase down to the words that give the value, as few as an excerpt may have. */
final class Excerpts {

    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What an excerpt neither begins nor ends with: marks of a sentence, of a list, of a table. */
    private static final String BEFORE = ",;:.!?)]}\u201D\u2019\u00BB*_|`#>\u2013\u2014 \t";

    private static final String BEHIND = ",;:.!?([{\u201C\u2018\u00AB*_|`#<\u2013\u2014 \t";

    /** Words that join others and say nothing alone; of a language that is not here every word counts. */
    private static final Set<String> SMALL =
            Set.of(("a about after against all also an and any are as at be been before being between but by can could"
                            + " do does for from had has have he her his how if in into is it its just like may might more most"
                            + " must no nor not now of on one only or other our out over own s she so some still such than that"
                            + " the their them then there these they this those through to too under until up was we were what"
                            + " when where which while who whom whose why will with would you your")
                    .split(" "));

    private static final String OPENING = "\u201C(\u00AB[\"";
    private static final String CLOSING = "\u201D)\u00BB]\"";

    /** As many letters of two words agree when one is a form of the other. */
    private static final int STEM = 4;

    private Excerpts() {}

    /** A part of a phrase, in UTF-16 units. */
    record Part(int start, int end) {

        String of(String phrase) {
            return phrase.substring(start, end);
        }
    }

    /**
     * The words of a phrase that give the value.
     *
     * @param valueText part of the phrase that somebody chose already
     * @param value as the row has it
     * @param entity the thing that the value is; empty when it is none
     * @param most words that the part may have
     */
    static Part cut(String phrase, String valueText, String value, Optional<Entity> entity, int most) {
        int at = valueText.isEmpty() ? -1 : phrase.indexOf(valueText);
        Part whole = at < 0 ? new Part(0, phrase.length()) : new Part(at, at + valueText.length());
        if (fits(whole, phrase, most)) {
            return whole;
        }
        String words = whole.of(phrase);
        List<Mention> named =
                entity.map(known -> new LabelFinder(List.of(known)).in(words)).orElse(List.of());
        List<Mention> telling = named.isEmpty() && entity.isEmpty() ? figures(words) : named;
        Optional<Part> told = telling.stream()
                .map(item -> new Part(whole.start() + item.start(), whole.start() + item.end()))
                .filter(part -> fits(part, phrase, most))
                .filter(part -> !named.isEmpty() || (telling.size() == 1 && most == Quoting.EXCERPT_WORDS))
                .findFirst();
        String wanted = entity.map(Entity::label).orElse(value);
        return told.orElseGet(() -> best(phrase, whole, wanted, most));
    }

    private static List<Mention> figures(String words) {
        return Figures.in(words).stream()
                .map(figure -> new Mention("", figure.start(), figure.group()))
                .toList();
    }

    private static boolean fits(Part part, String phrase, int most) {
        String words = part.of(phrase);
        return Quoting.words(words) <= most && words.length() <= most * Quoting.CHARACTERS_OF_A_WORD;
    }

    /** The stretch that says most of what the value says; the first of equals. */
    private static Part best(String phrase, Part whole, String value, int most) {
        Set<String> wanted = CHUNK.matcher(value)
                .results()
                .map(word -> plain(word.group()))
                .filter(Excerpts::means)
                .collect(Collectors.toSet());
        Part best = null;
        int bestScore = -1;
        List<Part> chunks = chunks(phrase, whole, most);
        for (int from = 0; from < chunks.size(); from++) {
            for (int to = from; to < chunks.size(); to++) {
                Part part = trimmed(
                        phrase,
                        new Part(chunks.get(from).start(), chunks.get(to).end()));
                if (!fits(part, phrase, most)) {
                    break;
                }
                int score = part.start() == part.end() ? -1 : score(phrase, chunks.subList(from, to + 1), wanted);
                if (score > bestScore) {
                    best = part;
                    bestScore = score;
                }
            }
        }
        return best == null ? whole : best;
    }

    /** Words with the marks that stick to them; single words where a chunk has more words than may stand. */
    private static List<Part> chunks(String phrase, Part whole, int most) {
        List<Part> chunks = new ArrayList<>();
        CHUNK.matcher(phrase).region(whole.start(), whole.end()).results().forEach(chunk -> {
            if (Quoting.words(chunk.group()) <= most) {
                chunks.add(new Part(chunk.start(), chunk.end()));
            } else {
                WORD.matcher(phrase)
                        .region(chunk.start(), chunk.end())
                        .results()
                        .forEach(word -> chunks.add(new Part(word.start(), word.end())));
            }
        });
        return chunks;
    }

    /** Words of the value count most, words that mean something count; at the ends only such words may stand. */
    private static int score(String phrase, List<Part> chunks, Set<String> wanted) {
        if (!means(chunks.get(0).of(phrase))
                || !means(chunks.get(chunks.size() - 1).of(phrase))) {
            return 0;
        }
        int score = 1;
        for (Part chunk : chunks) {
            String word = plain(chunk.of(phrase));
            score += !means(word) ? 0 : wanted.stream().anyMatch(other -> related(word, other)) ? 6 : 2;
        }
        return score;
    }

    private static boolean means(String word) {
        String plain = plain(word);
        return !plain.isEmpty() && !SMALL.contains(plain);
    }

    private static boolean related(String one, String other) {
        return one.equals(other)
                || (one.length() >= STEM && other.length() >= STEM && one.startsWith(other.substring(0, STEM)));
    }

    private static String plain(String word) {
        return LETTERS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Part trimmed(String phrase, Part part) {
        int start = part.start();
        int end = part.end();
        boolean changed = true;
        while (changed && start < end) {
            changed = false;
            String words = phrase.substring(start, end);
            if (BEFORE.indexOf(words.charAt(0)) >= 0 || opensOnly(words)) {
                start++;
                changed = true;
            } else if (BEHIND.indexOf(words.charAt(words.length() - 1)) >= 0 || closesOnly(words)) {
                end--;
                changed = true;
            }
        }
        return new Part(start, end);
    }

    private static boolean opensOnly(String words) {
        int pair = OPENING.indexOf(words.charAt(0));
        return pair >= 0 && words.indexOf(CLOSING.charAt(pair), 1) < 0;
    }

    private static boolean closesOnly(String words) {
        int pair = CLOSING.indexOf(words.charAt(words.length() - 1));
        return pair >= 0 && words.lastIndexOf(OPENING.charAt(pair), words.length() - 2) < 0;
    }
}
