package claimgraph.link.source;

import claimgraph.claim.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An item as it was read.
 *
 * @param revision 0 when the source does not say
 * @param labels by language
 * @param statements by property
 * @param sitelinks title by wiki
 */
public record LinkedItem(
        String id,
        long revision,
        Map<String, String> labels,
        Map<String, List<String>> aliases,
        Map<String, String> descriptions,
        Map<String, List<Statement>> statements,
        Map<String, String> sitelinks) {

    private static final int STATE_BYTES = 6;
    private static final List<String> LANGUAGES = List.of("en", "mul", "en-us", "en-gb");

    public LinkedItem {
        labels = Map.copyOf(labels);
        aliases = Map.copyOf(aliases);
        descriptions = Map.copyOf(descriptions);
        statements = Map.copyOf(statements);
        sitelinks = Map.copyOf(sitelinks);
    }

    /** The label in English, else in mul, else in any language, else the id. */
    public String label() {
        return LANGUAGES.stream()
                .filter(labels::containsKey)
                .map(language -> labels.getOrDefault(language, ""))
                .findFirst()
                .orElseGet(() ->
                        new TreeSet<>(labels.values()).stream().findFirst().orElse(id));
    }

    public String description() {
        return descriptions.getOrDefault("en", "");
    }

    /** Every name in every language, the label first. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(label());
        names.addAll(new TreeSet<>(labels.values()));
        aliases.values().forEach(names::addAll);
        return names;
    }

    /** The statements of best rank: the preferred ones, else the normal ones, never the deprecated ones. */
    public List<Statement> best(String property) {
        List<Statement> all = statements.getOrDefault(property, List.of());
        List<Statement> preferred = all.stream()
                .filter(statement -> statement.rank() == Statement.Rank.PREFERRED)
                .toList();
        return preferred.isEmpty() ? current(property) : preferred;
    }

    /** Every statement that is not deprecated. */
    public List<Statement> current(String property) {
        return statements.getOrDefault(property, List.of()).stream()
                .filter(statement -> statement.rank() != Statement.Rank.DEPRECATED)
                .toList();
    }

    /** The ids that the property leads to. */
    public List<String> things(String property) {
        return current(property).stream()
                .map(Statement::value)
                .filter(ItemValue.Thing.class::isInstance)
                .map(ItemValue::text)
                .toList();
    }

    /** The values of the property as text. */
    public List<String> texts(String property) {
        return current(property).stream()
                .map(Statement::value)
                .filter(value -> !(value instanceof ItemValue.Other))
                .map(ItemValue::text)
                .toList();
    }

    /** Changes when label, description or class change: then a verdict on the item must be taken again. */
    public String state() {
        List<String> parts = new ArrayList<>(List.of(id, label(), description()));
        parts.addAll(new TreeSet<>(things("P31")));
        parts.addAll(new TreeSet<>(things("P279")));
        return Sha256.of(String.join("\n", parts), STATE_BYTES);
    }
}
