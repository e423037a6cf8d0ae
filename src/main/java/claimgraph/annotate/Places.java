package claimgraph.annotate;

import claimgraph.claim.Quoting;
import claimgraph.text.FoldedText;
import claimgraph.text.FoldedText.Place;
import claimgraph.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a typed phrase stands in the text of its source. */
final class Places {

    private static final Pattern PARAGRAPH = Pattern.compile("(?>\\R)[^\\S\\r\\n]*(?>\\R)");

    private final SourceText text;
    private final FoldedText folded;

    Places(SourceText text) {
        this.text = text;
        this.folded = new FoldedText(text);
    }

    /** Every place that has exactly these characters, by its first code point. */
    List<Integer> of(String quote) {
        return text.find(quote);
    }

    /** True when the phrase stands at these offsets, as the cells give them. */
    boolean standsAt(String quote, String start, String end) {
        return isNumber(start)
                && isNumber(end)
                && text.slice(Long.parseLong(start), Long.parseLong(end))
                        .filter(quote::equals)
                        .isPresent();
    }

    /**
     * The characters of the text for a phrase that was typed with other spaces, quotes, dashes or accents; nothing when it
     * goes on in another paragraph, stands in more than one form or nowhere. A line that only wraps keeps its break.
     */
    Optional<String> verbatim(String quote) {
        List<String> found =
                folded.find(quote).stream().map(this::words).distinct().toList();
        return found.size() == 1 && !PARAGRAPH.matcher(found.get(0)).find()
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    /** What the text has where the phrase begins as it does, as many words; nothing when not even two words agree. */
    Optional<String> nearest(String quote) {
        List<String> words = List.of(quote.strip().split("\\s+"));
        for (int agreeing = words.size() - 1; agreeing >= 2; agreeing--) {
            List<Place> found = folded.find(String.join(" ", words.subList(0, agreeing)));
            if (!found.isEmpty()) {
                String line = text.slice(found.get(0).start(), text.chars())
                        .orElse("")
                        .lines()
                        .findFirst()
                        .orElse("");
                String[] there = line.split("\\s+");
                return Optional.of(String.join(
                        " ",
                        List.of(there)
                                .subList(0, Math.min(Math.min(Quoting.EXCERPT_WORDS, words.size()), there.length))));
            }
        }
        return Optional.empty();
    }

    private String words(Place place) {
        return text.slice(place.start(), place.end()).orElse("");
    }

    static boolean isNumber(String cell) {
        return cell.matches("[0-9]{1,9}");
    }
}
