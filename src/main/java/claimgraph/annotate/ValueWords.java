package claimgraph.annotate;

import claimgraph.annotate.gap.Figures;
import claimgraph.annotate.gap.Item;
import claimgraph.annotate.gap.Names;
import claimgraph.claim.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses which words of a phrase gave the value: the name of the entity, the only figure or the
 * only one with its digits, else the whole phrase. */
final class ValueWords {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Map<String, Entity> entities;

    ValueWords(Map<String, Entity> entities) {
        this.entities = entities;
    }

    String of(String value, String quote) {
        Entity entity = entities.get(value);
        if (entity != null) {
            List<Item> names = new Names(List.of(entity)).in(quote);
            return names.isEmpty() ? quote : names.get(0).words();
        }
        Set<String> numbers = numbers(value);
        List<String> figures = Figures.in(quote).stream().map(Item::words).toList();
        List<String> same = figures.stream()
                .filter(figure -> numbers(figure).stream().anyMatch(numbers::contains))
                .toList();
        List<String> likely = same.isEmpty() ? figures : same;
        return likely.size() == 1 && !numbers.isEmpty() ? likely.get(0) : quote;
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text.replace(",", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
