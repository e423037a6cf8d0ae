package claimgraph.annotate;

import claimgraph.check.value.EntityIndex;
import claimgraph.check.value.Parsed;
import claimgraph.check.value.ValueGrammar;
import claimgraph.check.value.ValueText;
import claimgraph.claim.Entity;
import claimgraph.claim.Property;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.text.LabelFinder;
import claimgraph.text.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which words of a phrase gave the value: the name of the entity, or the only figure that says the value as it is read;
 * for words of our own the whole phrase.
 */
final class ValueWords {

    private final Map<String, Entity> entities;
    private final Catalogue catalogue;
    private final ValueGrammar grammar;

    ValueWords(Map<String, Entity> entities, Catalogue catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.grammar = new ValueGrammar(catalogue, new EntityIndex(entities, true));
    }

    /** Nothing when no figure says the value: then a person must see. */
    Optional<String> of(String property, String value, String quote) {
        Entity entity = entities.get(value);
        if (entity != null) {
            List<Mention> names = new LabelFinder(List.of(entity)).in(quote);
            return Optional.of(names.isEmpty() ? quote : names.get(0).words());
        }
        Property known = catalogue.property(property);
        if (known == null || !(grammar.parse(value, known) instanceof Parsed.Good<? extends Value> good)) {
            return isText(known) ? Optional.of(quote) : Optional.empty();
        }
        return ValueText.isRead(good.value()) ? ValueText.figure(good.value(), quote) : Optional.of(quote);
    }

    private static boolean isText(@org.jspecify.annotations.Nullable Property property) {
        return property == null || property.kind() == Property.Kind.TEXT;
    }
}
