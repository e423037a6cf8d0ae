package claimgraph.annotate;

import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fills the rows of one file one after the other: id, place of the excerpt, words of the value. */
final class RowFilling {

    private static final String CONTINUATION = "^";

    private final String file;
    private final SourceText text;
    private final Places places;
    private final ValueWords words;
    private final ClaimIds ids;
    private final Map<Long, Integer> occurrences;
    private final Problems problems;
    private final Map<Long, List<String>> gains = new TreeMap<>();
    private final List<Choice> open = new ArrayList<>();
    private final List<String> unsaid = new ArrayList<>();
    private String above = "";

    RowFilling(
            String file,
            SourceText text,
            ValueWords words,
            ClaimIds ids,
            Map<Long, Integer> occurrences,
            Problems problems) {
        this.file = file;
        this.text = text;
        this.places = new Places(text);
        this.words = words;
        this.ids = ids;
        this.occurrences = occurrences;
        this.problems = problems;
    }

    /** A line for each row that gained something, with what {@link EvidenceFilling} gave it. */
    List<String> changes() {
        return gains.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> Location.ofLine(file, entry.getKey()) + " " + String.join(", ", entry.getValue()))
                .toList();
    }

    List<Choice> open() {
        return open;
    }

    /** A sentence for each row whose words of the value a person must find. */
    List<String> unsaid() {
        return unsaid;
    }

    void fill(Sheet.Line line) {
        List<String> gained = gained(line);
        String value = line.cell("value");
        if (line.cell("claim_id").isEmpty() && !(value.equals(CONTINUATION) && above.isEmpty())) {
            set(line, "claim_id", value.equals(CONTINUATION) ? above : ids.next(), gained);
        }
        above = line.cell("claim_id");
        if (!line.cell("quote").isBlank()) {
            place(line, gained);
            if (line.cell("value_text").isEmpty()) {
                words(line, value, gained);
            }
        }
    }

    /** What a row has gained so far. */
    List<String> gained(Sheet.Line line) {
        return gains.computeIfAbsent(line.number(), number -> new ArrayList<>());
    }

    /** True when the excerpt of the row stands where its cells say. */
    boolean isPlaced(Sheet.Line line) {
        return places.standsAt(line.cell("quote"), line.cell("start"), line.cell("end"));
    }

    /** A continuation has no value of its own: its words are the phrase. */
    private void words(Sheet.Line line, String value, List<String> gained) {
        String quote = line.cell("quote");
        Optional<String> found =
                value.equals(CONTINUATION) ? Optional.of(quote) : words.of(line.cell("property"), value, quote);
        if (found.isPresent()) {
            set(line, "value_text", found.get(), gained);
        } else {
            unsaid.add(at(line).column("value_text") + " No figure of " + Shown.quoted(quote) + " alone says "
                    + Shown.quoted(value)
                    + ": left empty. Write the words that give the value, or leave the whole phrase.");
        }
    }

    private void place(Sheet.Line line, List<String> gained) {
        if (places.standsAt(line.cell("quote"), line.cell("start"), line.cell("end"))) {
            return;
        }
        if (places.of(line.cell("quote")).isEmpty()) {
            places.verbatim(line.cell("quote")).ifPresent(found -> set(line, "quote", found, gained));
        }
        List<Integer> found = places.of(line.cell("quote"));
        if (found.isEmpty()) {
            problems.add(ProblemCode.QUOTE_MISMATCH, at(line).column("quote"), nowhere(line.cell("quote")));
            return;
        }
        Integer start = choose(line, found);
        if (start != null) {
            int length = line.cell("quote").codePointCount(0, line.cell("quote").length());
            set(line, "start", String.valueOf(start), gained);
            set(line, "end", String.valueOf(start + length), gained);
        }
    }

    private String nowhere(String quote) {
        return Shown.quoted(quote) + " does not stand in the text. "
                + places.nearest(quote)
                        .map(near -> "The text has " + Shown.quoted(near) + ". Copy the phrase from it.")
                        .orElse("Copy the phrase from it.");
    }

    /** The only place, the one that was chosen, or the one whose start somebody typed; null when it stays open. */
    private @Nullable Integer choose(Sheet.Line line, List<Integer> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        Integer chosen = occurrences.get(line.number());
        if (chosen != null && chosen >= 1 && chosen <= found.size()) {
            return found.get(chosen - 1);
        }
        if (chosen != null) {
            problems.add(
                    ProblemCode.INVALID_CHOICE,
                    at(line).column("quote"),
                    "The phrase has " + found.size() + " places; " + chosen + " is none of them.");
        }
        String typed = line.cell("start");
        if (chosen == null && Places.isNumber(typed) && found.contains(Integer.valueOf(typed))) {
            return Integer.valueOf(typed);
        }
        open.add(new Choice(
                file,
                line.number(),
                line.cell("quote"),
                found.stream().map(start -> shown(start, line.cell("quote"))).toList()));
        return null;
    }

    private String shown(int start, String quote) {
        int unit = text.utf16(start);
        return "at " + start + ", line " + text.line(start) + ": "
                + SurroundingWords.of(text.text(), unit, unit + quote.length());
    }

    Location at(Sheet.Line line) {
        return Location.ofLine(file, line.number());
    }

    static void set(Sheet.Line line, String column, String value, List<String> gained) {
        if (line.set(column, value)) {
            gained.add(column + " " + (Places.isNumber(value) ? value : Shown.quoted(value)));
        }
    }
}
